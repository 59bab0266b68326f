/** What follows from the settings of an instance: its priority after a failure, when it takes over, its MAC address. */
import { memo } from '../base/memo.ts';
import { lastText, type Word } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import {
  type AdvertTimer,
  type Contribution,
  contributionOf,
  masterDownInterval,
  OWNER_PRIORITY,
  type PriorityRange,
  priorityRange,
  skewTime,
  virtualMac,
} from '../model/election.ts';
import { type Tracker, trackersOf } from '../model/instance-trackers.ts';
import { type Instance, instanceOf } from '../model/vrrp-instance.ts';
import { defaultsIn, type VrrpDefaults, versionOfInstance } from '../model/vrrp-mode.ts';
import { parseDecimal } from '../schema/types/decimal.ts';
import { parseInteger } from '../schema/types/integer.ts';
import {
  endOfStatement,
  type HintContext,
  type HintKind,
  type InlayHint,
  seconds,
  writtenPlace,
} from './hint.ts';
import { localized } from './localized.ts';
import { code, paragraphs } from './markdown.ts';

interface Known {
  readonly analysis: Analysis;
  readonly at: PlacedBlock;
  readonly instance: Instance;
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

interface Priority {
  readonly base: number;
  readonly weighted: readonly (Tracker & { readonly contribution: Contribution })[];
  readonly faults: readonly Tracker[];
  readonly range: PriorityRange;
}

/** Undefined where not all of it is known, and for the owner of the addresses, whom no tracker moves. */
function priorityOf({ analysis, at, instance }: Known): Priority | undefined {
  const base = instance.priority;
  const trackers = trackersOf(at, instance.name, analysis.index);
  if (base === undefined || base === OWNER_PRIORITY || !trackers) return undefined;
  // The number in a file is not known here.
  if (trackers.some((it) => Number.isNaN(it.weight) || (it.list === 'track_file' && it.weight !== 0))) {
    return undefined;
  }
  const weighted = trackers.flatMap((it) => {
    const contribution = contributionOf(it.weight, it.isReversed);
    return contribution ? [{ ...it, contribution }] : [];
  });
  const range = priorityRange(
    base,
    weighted.map((it) => it.contribution),
  );
  return { base, weighted, faults: trackers.filter((it) => it.weight === 0), range };
}

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
    const sign = `${weight > 0 ? '+' : '−'}${Math.abs(weight)}${isReversed ? ' reverse' : ''}`;
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

function timerOf({ analysis, instance }: Known): AdvertTimer | undefined {
  const { defaults, adverts } = globalsOf(analysis);
  const version = versionOfInstance(instance, defaults);
  const interval = numberIn(instance.statements.get('advert_int')?.[1]);
  const own = instance.statements.get('down_timer_adverts');
  const count = own ? numberIn(own[1]) : adverts;
  if (version === undefined || interval === undefined || count === undefined) return undefined;
  return { version, interval, adverts: count };
}

function numberIn(word: Word | undefined): number | undefined {
  return word?.isKnown ? parseDecimal(word.text) : undefined;
}

interface Globals {
  readonly defaults: VrrpDefaults;
  readonly adverts: number | undefined;
}

const DEFAULT_ADVERTS = 3;

/** What `global_defs` says to all instances. */
const globalsOf = memo(({ segments }: Analysis): Globals => {
  const found: PlacedBlock[] = [];
  for (const placed of segments) {
    for (const block of placed.segment.root.children) {
      if (block.directive.keyword === 'global_defs') found.push({ placed, block });
    }
  }
  const texts = found.flatMap(
    ({ placed, block }) => lastText(placed.segment, block, 'vrrp_down_timer_adverts') ?? [],
  );
  const last = texts.at(-1);
  const view = { blocks: () => found, every: () => found };
  return { defaults: defaultsIn(view), adverts: last === undefined ? DEFAULT_ADVERTS : parseInteger(last) };
});

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
