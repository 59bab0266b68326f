/** Values derived from a block that are found again while the block lives. */
import type { Block, Segment } from './block.ts';

/** Remembers what is read out of a block; a block belongs to one segment only. */
export function byBlock<Result>(
  derive: (segment: Segment, block: Block) => Result,
): (segment: Segment, block: Block) => Result {
  const results = new WeakMap<Block, { readonly value: Result }>();
  return (segment, block) => {
    const known = results.get(block);
    if (known) return known.value;
    const value = derive(segment, block);
    results.set(block, { value });
    return value;
  };
}
