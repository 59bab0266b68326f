/** What binding makes of the tokens: blocks with their statements, each tied to its directive. */
import type { Directive, Language } from '../schema/language.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Claim } from './claim.ts';
import type { Finding } from './finding.ts';
import type { Records } from './records.ts';

/** A token in one piece of a segment. */
export interface TokenPlace {
  readonly piece: number;
  readonly token: number;
}

/** A block that was opened. */
export interface Block {
  /** Its number among the blocks of the segment; 0 is the top level. */
  readonly id: number;
  /** The block's own directive; the language's root for what stands at the top level. */
  readonly directive: Directive;
  /** Undefined for the top level. */
  readonly parent: Block | undefined;
  /** The keyword. */
  readonly head: TokenPlace;
  /** The `{`, or the keyword where there is none. */
  readonly open: TokenPlace;
  /** The `}`, or the last token of the block where there is none. */
  readonly close: TokenPlace;
  readonly isClosed: boolean;
  /** The record of its first own statement; the others follow from it. */
  readonly first: number;
  /** Its statements and those of the blocks in it are among the segment's records from here to before `behind`. */
  readonly from: number;
  readonly behind: number;
  readonly children: readonly Block[];
}

/**
 * Pieces that were bound together: all blocks that are opened in them are closed in them. Normally one chunk.
 */
export interface Segment {
  readonly pieces: readonly Chunk[];
  /** How many pieces, counted from the first one, were looked at. */
  readonly reach: number;
  /** The top level with the blocks in it. */
  readonly root: Block;
  /** Holds the statements of all blocks, in the order of the text, and those of other segments. */
  readonly records: Records;
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  /** Statements that the daemon would replace by something else stand at the place of a directive or an entry. */
  readonly isOpaque: boolean;
  /** Of a template: where blocks begin or end depends on its tags. */
  readonly isUnsure: boolean;
  /** By which it was read; its `release` is what rules ask where releases differ. */
  readonly language: Language;
}
