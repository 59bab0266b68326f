/** What follows from the settings of an instance: its priority after a failure, when it takes over, its MAC address. */
import type { Analysis } from '../lint/analysis.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import {
  type AdvertTimer,
  masterDownInterval,
  OWNER_PRIORITY,
  skewTime,
  virtualMac,
} from '../model/election.ts';
import { instanceOf } from '../model/vrrp-instance.ts';
import { parseInteger } from '../schema/types/integer.ts';
import {
  endOfStatement,
  type HintContext,
  type HintKind,
  type InlayHint,
  seconds,
  writtenPlace,
} from './hint.ts';
import { type PlacedInstance, type Priority, priorityOf, timerOf } from './instance-election.ts';
import { localized } from './localized.ts';
import { code, paragraphs } from './markdown.ts';
import { weightText } from './priority-facts.ts';

interface Known extends PlacedInstance {
  readonly context: HintContext;
}

/** Behind which statement each kind of hint stands. */
const PLACES = { priority: 'priority', timing: 'advert_int', mac: 'use_vmac' } as const;

export function instanceHints(
  analysis: Analysis,
  at: PlacedBlock,
  context: HintContext,
): readonly InlayHint[] {
  const instance = instanceOf(at.placed.segment, at.block);
  const known: Known = { analysis, at, instance, context };
  const offsets = {
    priority: offsetFor(known, 'priority'),
    timing: offsetFor(known, 'timing'),
    mac: offsetFor(known, 'mac'),
  };
  const needsPriority = offsets.priority !== undefined || offsets.timing !== undefined;
  const priority = needsPriority ? priorityOf(known) : undefined;
  return [
    placed('priority', offsets.priority, () => priority && priorityHint(known, priority)),
    placed('timing', offsets.timing, () => timingHint(known, priority)),
    placed('mac', offsets.mac, () => macHint(known)),
  ].filter((it) => it !== undefined);
}

/** Undefined where the hint is not wanted, or its statement was not written in this part of the file. */
function offsetFor(
  { analysis, at, instance, context }: Known,
  kind: keyof typeof PLACES,
): number | undefined {
  const span = context.kinds.has(kind) ? instance.statements.get(PLACES[kind])?.[0]?.span : undefined;
  if (!span) return undefined;
  const { file, range } = writtenPlace(analysis, at.placed, span);
  const offset = file.name === context.file.name ? endOfStatement(file, range.start) : undefined;
  const isAsked = offset !== undefined && context.range.start <= offset && offset <= context.range.end;
  return isAsked ? offset : undefined;
}

type Text = Pick<InlayHint, 'label' | 'tooltip' | 'source'>;

function placed(
  kind: HintKind,
  offset: number | undefined,
  textOf: () => Text | undefined,
): InlayHint | undefined {
  const text = offset === undefined ? undefined : textOf();
  return text && offset !== undefined ? { ...text, kind, offset } : undefined;
}

// Priority

const MAX_LABEL = 40;

function priorityHint(known: Known, priority: Priority): Text | undefined {
  const { weighted, range, base } = priority;
  const [first] = weighted;
  if (!first || range.lowest === range.highest) return undefined;
  const { locale } = known.context;
  const [failed] = range.afterFailure;
  const single = localized(locale, `${failed} if ${first.name} fails`, `${first.name} 失败时 ${failed}`);
  const isSingle = weighted.length === 1 && failed !== base && range.healthy === base;
  const { lowest, highest } = range;
  const span = localized(locale, `${lowest}–${highest}, see hover`, `${lowest}–${highest}，详见悬停`);
  return {
    label: isSingle && single.length <= MAX_LABEL ? single : span,
    tooltip: priorityTooltip(known, priority),
    source: writtenPlace(known.analysis, first.placed, first.span),
  };
}

const MAX_ROWS = 6;

function priorityTooltip(
  { context: { locale } }: Known,
  { base, weighted, faults, range }: Priority,
): string {
  const worst = Math.min(...range.afterFailure);
  const rows = weighted.map(({ name, weight, isReversed }, index) => {
    const after = range.afterFailure[index] ?? base;
    const shown = after === worst ? `**${after}**` : String(after);
    const sign = weightText({ weight, isReversed });
    return localized(
      locale,
      `- ${shown} if ${code(name)} fails (weight ${sign})`,
      `- ${code(name)} 失败时 ${shown}（权重 ${sign}）`,
    );
  });
  const others = faults.map(({ name, isReversed }) => {
    const event = isReversed ? localized(locale, 'is healthy', '正常') : localized(locale, 'fails', '失败');
    return localized(locale, `- FAULT if ${code(name)} ${event}`, `- ${code(name)} ${event}时进入 FAULT`);
  });
  const all = [...rows, ...others];
  const more = all.length - MAX_ROWS;
  const shownRows =
    more > 0 ? [...all.slice(0, MAX_ROWS), localized(locale, `- ${more} more`, `- 另有 ${more} 项`)] : all;
  const { healthy, lowest, highest } = range;
  return paragraphs([
    localized(
      locale,
      `Priority ${base}, effective ${healthy} when all is well:`,
      `优先级 ${base}，一切正常时有效优先级为 ${healthy}：`,
    ),
    shownRows.join('\n'),
    localized(
      locale,
      `All together: ${lowest} to ${highest}, limited to 1–254.`,
      `合计 ${lowest} 到 ${highest}，限 1–254。`,
    ),
  ]);
}

// Timing

function timingHint(known: Known, priority: Priority | undefined): Text | undefined {
  const { analysis, at, instance, context } = known;
  const timer = timerOf(known);
  const effective = priority?.range.healthy ?? instance.priority;
  if (!timer || effective === undefined || instance.priority === OWNER_PRIORITY) return undefined;
  const { locale } = context;
  const time = seconds(masterDownInterval(timer, effective));
  const word = instance.statements.get('priority')?.[1];
  return {
    label: localized(locale, `takes over after ${time} s`, `${time} 秒后接管`),
    tooltip: timingTooltip(context, timer, effective),
    ...(word && { source: writtenPlace(analysis, at.placed, word.span) }),
  };
}

function timingTooltip({ locale }: HintContext, timer: AdvertTimer, priority: number): string {
  const { version, interval, adverts } = timer;
  const factor = version === 3 ? ` × ${interval} s` : ' s';
  const time = seconds(masterDownInterval(timer, priority));
  const skew = seconds(skewTime(timer, priority));
  const sum = `${adverts} × ${interval} s + (256 − ${priority})${version === 3 ? factor : ''} / 256${version === 2 ? factor : ''} = ${seconds(adverts * interval)} s + ${skew} s = ${time} s`;
  return paragraphs([
    localized(
      locale,
      `After so much silence this node becomes MASTER (VRRPv${version}, priority ${priority}).`,
      `这么久没有收到通告，本节点就成为 MASTER（VRRPv${version}，优先级 ${priority}）。`,
    ),
    locale === 'zh' ? sum.replaceAll(' s', ' 秒') : sum,
  ]);
}

// Virtual MAC

const MAX_VRID = 255;

/** Unless another address is given. */
function macHint(known: Known): Text | undefined {
  const { analysis, at, instance } = known;
  const [, ...words] = instance.statements.get('use_vmac') ?? [];
  const vrid = instance.statements.get('virtual_router_id')?.[1];
  const number = vrid?.isKnown ? parseInteger(vrid.text) : undefined;
  const { family } = instance;
  if (!vrid || number === undefined || number < 1 || number > MAX_VRID || family === undefined)
    return undefined;
  if (words.some((it) => it.text.includes(':'))) return undefined;
  return {
    label: `MAC ${virtualMac(number, family)}`,
    tooltip: `VRID ${number} = 0x${number.toString(16).padStart(2, '0')} · IPv${family}`,
    source: writtenPlace(analysis, at.placed, vrid.span),
  };
}
