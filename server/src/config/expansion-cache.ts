/** Expansion of chunks, remembered as long as nothing that they asked for is another. */
import type { Chunk } from '../syntax/chunk.ts';
import { type ExpandedPart, type ExpansionCost, type ExpansionScope, expandChunk } from './expand-chunk.ts';
import type { Definition, Scope } from './scope.ts';
import type { Reference } from './substitute.ts';

export interface Expanded extends ExpansionCost {
  readonly parts: readonly ExpandedPart[];
}

interface Remembered {
  readonly profile: string | undefined;
  readonly rereads: boolean;
  /** Each name that was asked for, with what was found. */
  readonly reads: ReadonlyMap<string, Definition | undefined>;
  readonly writes: ReadonlyMap<string, Definition>;
  readonly expanded: Expanded;
}

/** Results of one chunk: for several profiles, or places from which it is included. */
const MAX_REMEMBERED = 8;

const memory = new WeakMap<Chunk, readonly Remembered[]>();

/** A chunk that includes files, part by part: each file may change the scope for what follows. */
export function expandedParts(
  chunk: Chunk,
  profile: string | undefined,
  scope: Scope,
): Generator<ExpandedPart, ExpansionCost> {
  return expandChunk(chunk, {
    profile,
    rereads: scope.rereads,
    get: (name) => scope.get(name),
    set: (definition) => scope.set(definition),
    builtIn: ({ name }) => builtIn(name, profile),
  });
}

/** Expands a chunk where the scope is in force, and changes the scope as the chunk does. */
export function expandedChunk(chunk: Chunk, profile: string | undefined, scope: Scope): Expanded {
  const known = memory.get(chunk) ?? [];
  const same = known.find((it) => it.profile === profile && holds(it, scope));
  const { writes, expanded } = same ?? remember(chunk, profile, scope, known);
  for (const definition of writes.values()) scope.set(definition);
  return expanded;
}

function holds({ reads, rereads }: Remembered, scope: Scope): boolean {
  if (rereads !== scope.rereads) return false;
  for (const [name, definition] of reads) if (scope.get(name) !== definition) return false;
  return true;
}

function remember(
  chunk: Chunk,
  profile: string | undefined,
  scope: Scope,
  known: readonly Remembered[],
): Remembered {
  const recording = new RecordingScope(profile, scope);
  const parts: ExpandedPart[] = [];
  const expansion = expandChunk(chunk, recording);
  let step = expansion.next();
  for (; !step.done; step = expansion.next()) parts.push(step.value);
  const expanded = { parts, ...step.value };
  const { reads, writes } = recording;
  const result = { profile, rereads: scope.rereads, reads, writes, expanded };
  memory.set(chunk, [result, ...known.slice(0, MAX_REMEMBERED - 1)]);
  return result;
}

class RecordingScope implements ExpansionScope {
  readonly profile: string | undefined;
  readonly rereads: boolean;
  readonly reads = new Map<string, Definition | undefined>();
  readonly writes = new Map<string, Definition>();
  private readonly outer: Scope;

  constructor(profile: string | undefined, outer: Scope) {
    this.profile = profile;
    this.rereads = outer.rereads;
    this.outer = outer;
  }

  get(name: string): Definition | undefined {
    const own = this.writes.get(name);
    if (own) return own;
    const found = this.outer.get(name);
    this.reads.set(name, found);
    return found;
  }

  set(definition: Definition): void {
    this.writes.set(definition.name, definition);
  }

  builtIn({ name }: Reference): string | undefined {
    return builtIn(name, this.profile);
  }
}

/** `_PWD` is the folder of the file, and relative paths start there. What changes from run to run is not known. */
function builtIn(name: string, profile: string | undefined): string | undefined {
  switch (name) {
    case '_PWD':
      return '.';
    case '_INSTANCE':
      return profile;
    case '_HASH':
      return '#';
    case '_BANG':
      return '!';
    default:
      return undefined;
  }
}
