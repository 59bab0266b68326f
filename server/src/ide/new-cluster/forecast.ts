/** What a new cluster will do, in words, and what the linter says of it. */
import type { Locale } from '../../base/localized.ts';
import { allDiagnostics, check } from '../../lint/check.ts';
import { clusterOutcome } from '../../lint/collect-cluster.ts';
import { masterDownInterval, skewTime } from '../../model/election.ts';
import type { Language } from '../../schema/language.ts';
import { sourceText } from '../../workspace/source-file.ts';
import { localized } from '../localized.ts';
import { filesOf, priorityOf, type Style } from './files.ts';
import { type Plan, withoutPrefix } from './plan.ts';
import type { NewFile, Outcome } from './question.ts';

/** As every instance is written. */
const ADVERTS = 3;
const INTERVAL = 1;

export function outcomeOf(plan: Plan, style: Style): Outcome {
  const files = filesOf(plan, style);
  const details = [failure(plan, style.locale), verdict(files, style)];
  return {
    heading: powerLoss(plan, style.locale),
    details: details.join(style.locale === 'en' ? ' ' : ''),
    files,
  };
}

function powerLoss(plan: Plan, locale: Locale): string {
  const [first, second] = namesIn(plan);
  const timer = { version: plan.version, interval: INTERVAL, adverts: ADVERTS };
  const seconds = masterDownInterval(timer, priorityOf(1)).toFixed(2);
  const addresses = plan.instances.flatMap((it) => it.addresses.map(withoutPrefix));
  return localized(
    locale,
    `If ${first} loses power, ${second} answers for ${addresses.join(', ')} after ${seconds} s.`,
    `${first} 断电后，${second} 将在 ${seconds} 秒后接管 ${addresses.join('、')}。`,
  );
}

/** A master that knows of its end says so, and the next one waits for its skew time only. */
function failure(plan: Plan, locale: Locale): string {
  const [first, second] = namesIn(plan);
  const { version, tracker } = plan;
  const seconds = skewTime({ version, interval: INTERVAL, adverts: ADVERTS }, priorityOf(1)).toFixed(2);
  if (tracker?.kind === 'script') {
    return localized(
      locale,
      `Once ${tracker.name} has failed twice on ${first}, ${second} takes over after ${seconds} s.`,
      `${tracker.name} 在 ${first} 上连续失败两次后，${second} 将在 ${seconds} 秒后接管。`,
    );
  }
  const what = tracker?.name ?? 'keepalived';
  return localized(
    locale,
    `If ${what} stops on ${first}, ${second} takes over after ${seconds} s.`,
    `${what} 在 ${first} 上停止后，${second} 将在 ${seconds} 秒后接管。`,
  );
}

function namesIn({ nodes }: Plan): readonly [string, string] {
  return [nodes[0]?.name ?? '', nodes[1]?.name ?? ''];
}

function verdict(files: readonly NewFile[], { language, locale }: Style): string {
  const configurations = files.filter((it) => it.path.endsWith('.conf'));
  const found = findingsIn(configurations, language);
  const count = configurations.length;
  if (found === 0) {
    return localized(locale, `No finding in ${count} files.`, `${count} 个文件中没有发现问题。`);
  }
  return localized(locale, `Findings in ${count} files: ${found}.`, `${count} 个文件中有 ${found} 个问题。`);
}

const NOTHING_ELSE = { file: () => undefined, includes: () => undefined };

/** Of each file, and of all nodes together. */
function findingsIn(files: readonly NewFile[], language: Language): number {
  const roots = files.map((it) => check(sourceText(it.path, it.text), NOTHING_ELSE, { language }));
  return [...roots.flatMap(allDiagnostics), ...clusterOutcome(roots).diagnostics].length;
}
