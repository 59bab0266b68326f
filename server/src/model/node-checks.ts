/** What a node checks: scripts, files, processes and BFD sessions, and how fast. */
import { headOf, type PlacedBlock } from './block-claims.ts';
import {
  byDefault,
  decimalIn,
  type Fact,
  factOf,
  integerIn,
  type Origin,
  type Said,
  saidIn,
} from './fact.ts';

/** Times are seconds. */
export interface NodeScript {
  readonly kind: 'script';
  readonly name: string;
  readonly at: Origin;
  readonly interval: Fact<number>;
  /** How long a run may take; as the interval if nothing is said. */
  readonly timeout: Fact<number>;
  readonly rise: Fact<number>;
  readonly fall: Fact<number>;
}

export interface NodeFile {
  readonly kind: 'file';
  readonly name: string;
  readonly at: Origin;
}

export interface NodeProcess {
  readonly kind: 'process';
  readonly name: string;
  readonly at: Origin;
  /** Seconds that a loss of processes has to last until it counts. */
  readonly terminateDelay: Fact<number>;
}

export interface NodeBfd {
  readonly kind: 'bfd';
  readonly name: string;
  readonly at: Origin;
}

/** What is checked by a name that is defined. */
export type NodeCheck = NodeScript | NodeFile | NodeProcess | NodeBfd;

const MIN_TIME = 0.000_001;
const MAX_INTERVAL = 4294;
const MAX_COUNT = 2_147_483_647;
const MAX_DELAY = 3600;
/** More than any piece is long. */
const PIECE = 2 ** 32;

export function scriptAt(name: string, at: PlacedBlock): NodeScript {
  const { placed, block } = at;
  const interval = factOf(saidIn(placed, block, 'interval'), decimalIn(MIN_TIME, MAX_INTERVAL), byDefault(1));
  const timeout = factOf(saidIn(placed, block, 'timeout'), decimalIn(MIN_TIME, MAX_INTERVAL), interval);
  const count = integerIn(1, MAX_COUNT);
  return {
    kind: 'script',
    name,
    at: headOf(at),
    interval,
    timeout,
    rise: factOf(saidIn(placed, block, 'rise'), count, byDefault(1)),
    fall: factOf(saidIn(placed, block, 'fall'), count, byDefault(1)),
  };
}

/** `delay` sets the other one as well, so the later of the two counts. */
export function processAt(name: string, at: PlacedBlock): NodeProcess {
  const { placed, block } = at;
  const [said] = ['delay', 'terminate_delay']
    .flatMap((it) => saidIn(placed, block, it) ?? [])
    .sort((a, b) => positionOf(b) - positionOf(a));
  const terminateDelay = factOf(said, decimalIn(MIN_TIME, MAX_DELAY), byDefault(0));
  return { kind: 'process', name, at: headOf(at), terminateDelay };
}

/** Statements of one block: it is one piece, or what is expanded into it comes in pieces of its own. */
function positionOf({ words }: Said): number {
  const { piece, start } = words[0]?.span ?? { piece: 0, start: 0 };
  return piece * PIECE + start;
}
