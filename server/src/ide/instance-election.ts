/** What an instance stands for in elections, as far as its configuration says it. */
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
} from '../model/election.ts';
import { type Tracker, trackersOf } from '../model/instance-trackers.ts';
import type { Instance } from '../model/vrrp-instance.ts';
import { defaultsIn, type VrrpDefaults, versionOfInstance } from '../model/vrrp-mode.ts';
import { parseDecimal } from '../schema/types/decimal.ts';
import { parseInteger } from '../schema/types/integer.ts';

export interface PlacedInstance {
  readonly analysis: Analysis;
  readonly at: PlacedBlock;
  readonly instance: Instance;
}

export interface Priority {
  readonly base: number;
  readonly weighted: readonly (Tracker & { readonly contribution: Contribution })[];
  readonly faults: readonly Tracker[];
  readonly range: PriorityRange;
}

/** Undefined where not all of it is known, and for the owner of the addresses, whom no tracker moves. */
export function priorityOf({ analysis, at, instance }: PlacedInstance): Priority | undefined {
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

/** Undefined where not all of it is known. */
export function timerOf({ analysis, instance }: PlacedInstance): AdvertTimer | undefined {
  const { defaults, adverts } = globalsOf(analysis);
  const version = versionOfInstance(instance, defaults);
  const written = instance.statements.get('advert_int');
  const interval = written ? numberIn(written[1]) : DEFAULT_INTERVAL;
  const own = instance.statements.get('down_timer_adverts');
  const count = own ? numberIn(own[1]) : adverts;
  if (version === undefined || interval === undefined || count === undefined) return undefined;
  return { version, interval, adverts: count };
}

function numberIn(word: Word | undefined): number | undefined {
  return word?.isKnown ? parseDecimal(word.text) : undefined;
}

/** Seconds of silence after which the instance becomes MASTER; undefined where not all of it is known. */
export function takeoverTime(known: PlacedInstance): number | undefined {
  const timer = timerOf(known);
  const { priority } = known.instance;
  const effective = priorityOf(known)?.range.healthy ?? priority;
  if (!timer || effective === undefined || priority === OWNER_PRIORITY) return undefined;
  return masterDownInterval(timer, effective);
}

interface Globals {
  readonly defaults: VrrpDefaults;
  readonly adverts: number | undefined;
}

const DEFAULT_ADVERTS = 3;
const DEFAULT_INTERVAL = 1;

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
