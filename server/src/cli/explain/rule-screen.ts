/** The page of a rule. */
import { structuredPatch } from 'diff';
import type { Locale } from '../../base/localized.ts';
import type { Sources } from '../../config/expand.ts';
import { ruleLink } from '../../ide/links.ts';
import { localized } from '../../ide/localized.ts';
import type { Texts } from '../../ide/texts.ts';
import { allDiagnostics, check } from '../../lint/check.ts';
import { clusterOutcome } from '../../lint/collect-cluster.ts';
import type { Example, Rule } from '../../lint/rule.ts';
import { languageOf } from '../../schema/language.ts';
import { NEWEST_RELEASE } from '../../schema/target.ts';
import { sourceText } from '../../workspace/source-file.ts';
import type { Style } from '../reports/style.ts';
import { severities } from '../reports/text.ts';
import { plain } from './directive-screen.ts';
import { labels } from './labels.ts';
import { screen } from './screen.ts';

export function ruleScreen(rule: Rule, locale: Locale, texts: Texts, style: Style): string {
  const { id, category, severity } = rule;
  const text = texts.rule(id);
  const examples = text?.examples ?? [];
  const fix = examples.some((it) => isMended(id, it))
    ? localized(locale, 'safe fix', '有安全的修复')
    : localized(locale, 'no safe fix', '没有安全的修复');
  const facts = [severities[severity][locale], category, fix].join(localized(locale, ', ', '，'));
  const sections = [
    { label: labels.what[locale], text: plain(text?.title) },
    { label: labels.why[locale], text: plain(text?.why) },
    { label: labels.instead[locale], code: examples[0] && changes(examples[0]) },
    { label: labels.silence[locale], text: `# keepalived-lint-disable-next-line ${id}` },
    { label: labels.more[locale], text: ruleLink(id, locale) },
  ];
  return screen(`${id}  ${facts}`, sections, style);
}

/** The lines that are wrong, and those that are right, each with the one before it. */
function changes({ bad, good }: Pick<Example, 'bad' | 'good'>): readonly string[] {
  if (good === undefined) return bad.trimEnd().split('\n');
  const { hunks } = structuredPatch('', '', bad, good, undefined, undefined, { context: 1 });
  return hunks.flatMap((it) => it.lines).filter((it) => !it.startsWith('\\'));
}

/** Whether a safe fix is known for the mistake in an example. */
function isMended(id: string, { bad }: Pick<Example, 'bad'>): boolean {
  const none: Sources = { file: () => undefined, includes: () => [] };
  const [first = '', ...rest] = bad.split(/^#- +(.+)\n/m);
  const files = first.trim() === '' ? [] : [sourceText('keepalived.conf', first)];
  for (let at = 0; at < rest.length; at += 2) files.push(sourceText(rest[at] ?? '', rest[at + 1] ?? ''));
  const roots = files.map((it) => check(it, none, { language: languageOf(NEWEST_RELEASE) }));
  const found = [...roots.flatMap(allDiagnostics), ...clusterOutcome(roots).diagnostics];
  return found.some((it) => it.rule.id === id && it.fixes().some((fix) => fix.safe));
}
