/** How soon a check script is taken for failed. */
import { lastStatement, lastValue, type Word } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import { type CheckTimer, detectionTime } from '../model/election.ts';
import { parseDecimal } from '../schema/types/decimal.ts';
import { endOfStatement, type HintContext, type InlayHint, seconds, writtenPlace } from './hint.ts';
import { localized } from './localized.ts';
import { paragraphs } from './markdown.ts';

export function scriptHints(
  analysis: Analysis,
  { placed, block }: PlacedBlock,
  context: HintContext,
): readonly InlayHint[] {
  const { segment } = placed;
  const fall = lastStatement(segment, block, 'fall');
  const [keyword, count] = fall?.words ?? [];
  const setting = (name: string): Word | undefined => lastValue(segment, block, name);
  const runs = numberIn(count, undefined);
  const interval = numberIn(setting('interval'), 1);
  const timeout = numberIn(setting('timeout'), 0);
  if (!keyword || !runs || !interval || timeout === undefined || !context.kinds.has('timing')) return [];
  const { file, range } = writtenPlace(analysis, placed, keyword.span);
  const offset = file.name === context.file.name ? endOfStatement(file, range.start) : undefined;
  if (offset === undefined) return [];
  const { locale } = context;
  const timer = { interval, timeout };
  const { least, most } = detectionTime(timer, runs);
  const times = `${seconds(least)}–${seconds(most)}`;
  const source = setting('interval');
  return [
    {
      kind: 'timing',
      offset,
      label: localized(locale, `down after ${times} s`, `${times} 秒后判定失败`),
      tooltip: tooltip(context, timer, runs, numberIn(setting('rise'), 1)),
      ...(source && { source: writtenPlace(analysis, placed, source.span) }),
    },
  ];
}

function numberIn(word: Word | undefined, fallback: number | undefined): number | undefined {
  if (!word) return fallback;
  return word.isKnown ? parseDecimal(word.text) : undefined;
}

function tooltip({ locale }: HintContext, timer: CheckTimer, fall: number, rise: number | undefined): string {
  const { interval, timeout } = timer;
  const { least, most } = detectionTime(timer, fall);
  const waited = timeout > 0 ? ` + ${timeout} s` : '';
  const sum = `(${fall} − 1) × ${interval} s = ${seconds(least)} s; ${fall} × ${interval} s${waited} = ${seconds(most)} s`;
  const up = rise === undefined ? undefined : detectionTime(timer, rise);
  const upTimes = up && `${seconds(up.least)}–${seconds(up.most)}`;
  return paragraphs([
    localized(
      locale,
      timeout > 0
        ? 'From the break to the last failed run; the longer time if the last run hangs until its timeout.'
        : 'From the break to the last failed run.',
      timeout > 0
        ? '从故障到最后一次失败的运行；较长的时间为最后一次运行挂起直到超时。'
        : '从故障到最后一次失败的运行。',
    ),
    locale === 'zh' ? sum.replaceAll(' s', ' 秒').replace(';', '；') : sum,
    upTimes &&
      localized(
        locale,
        `Up again after ${upTimes} s (rise ${rise}).`,
        `恢复后 ${upTimes} 秒判定成功（rise ${rise}）。`,
      ),
  ]);
}
