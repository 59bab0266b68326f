/** Looking up blocks by name, and values that rest on what was found. */
import type { Block } from '../config/block.ts';
import { blockNamed, type PlacedBlock } from './block-claims.ts';
import { bucketOf, type ClaimIndex, type Group } from './claim-index.ts';

/** The blocks that define names: the first one of each name in a name space. */
export interface NamedBlocks {
  readonly named: (space: string, name: string) => PlacedBlock | undefined;
}

/** A part of the index that was read; the index shares it with the one of before unless something in it changed. */
interface Read {
  readonly bucket: number;
  readonly groups: readonly Group<unknown>[] | undefined;
}

interface Remembered<Result> {
  readonly reads: readonly Read[];
  readonly value: Result;
}

/**
 * Remembers what is made of a block and of the blocks whose names are looked up, for as long as all of these stay as
 * they are. An edit elsewhere then costs one comparison for each name.
 */
export function byNames<Result>(
  derive: (at: PlacedBlock, names: NamedBlocks) => Result,
): (at: PlacedBlock, index: ClaimIndex<unknown>) => Result {
  const results = new WeakMap<Block, Remembered<Result>>();
  return (at, index) => {
    const known = results.get(at.block);
    if (known?.reads.every(({ bucket, groups }) => index.buckets[bucket] === groups)) return known.value;
    const reads: Read[] = [];
    const named = (space: string, name: string): PlacedBlock | undefined => {
      const bucket = bucketOf(space, name);
      reads.push({ bucket, groups: index.buckets[bucket] });
      return blockNamed(index, space, name);
    };
    const value = derive(at, { named });
    results.set(at.block, { reads, value });
    return value;
  };
}
