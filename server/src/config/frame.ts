/** A block while it is being bound. */
import type { Directive } from '../schema/language.ts';
import type { Block, TokenPlace } from './block.ts';
import { NO_RECORD, type Records } from './records.ts';

/**
 * `known`: a block of the language. `unknown`: opened by a word or a brace that the language does not have; its
 * lines are not judged. `reopened`: a block whose `}` may have come too early.
 */
export type FrameState = 'known' | 'unknown' | 'reopened';

const NO_BLOCKS: readonly Block[] = [];

/** Not yet opened. */
const NOWHERE = -1;

/** There are thousands, so it has few fields: a place is one number. */
export class Frame implements Block {
  readonly id: number;
  readonly directive: Directive;
  readonly parent: Frame | undefined;
  readonly state: FrameState;
  readonly from: number;
  behind: number;
  children: readonly Block[] = NO_BLOCKS;
  isClosed = false;
  first = NO_RECORD;
  private lastRecord = NO_RECORD;
  private readonly headPlace: number;
  private openPlace = NOWHERE;
  private closePlace: number;

  constructor(
    id: number,
    directive: Directive,
    parent: Frame | undefined,
    piece: number,
    token: number,
    from: number,
    state: FrameState = 'known',
  ) {
    this.id = id;
    this.directive = directive;
    this.parent = parent;
    this.state = state;
    this.from = from;
    this.behind = from;
    this.headPlace = packed(piece, token);
    this.closePlace = this.headPlace;
  }

  get head(): TokenPlace {
    return unpacked(this.headPlace);
  }

  get open(): TokenPlace {
    return unpacked(this.needsOpen ? this.headPlace : this.openPlace);
  }

  get close(): TokenPlace {
    return unpacked(this.closePlace);
  }

  /** The keyword was read, its `{` was not yet. */
  get needsOpen(): boolean {
    return this.openPlace === NOWHERE;
  }

  openAt(piece: number, token: number): void {
    this.openPlace = packed(piece, token);
  }

  /** Goes on without its `{`: what follows the keyword is inside. */
  openWithoutBrace(): void {
    this.openPlace = this.headPlace;
  }

  closeAt(piece: number, token: number): void {
    this.closePlace = packed(piece, token);
  }

  record(records: Records, directive: number, piece: number, token: number): void {
    this.lastRecord = records.add(this.id, directive, piece, token, this.lastRecord);
    if (this.first === NO_RECORD) this.first = this.lastRecord;
  }

  adopt(child: Block): void {
    if (this.children === NO_BLOCKS) this.children = [child];
    else (this.children as Block[]).push(child);
  }

  /** Gives back the last child, which is not closed after all. */
  disown(): void {
    (this.children as Block[]).pop();
  }
}

const TOKENS_OF_PIECE = 2 ** 30;

function packed(piece: number, token: number): number {
  return piece * TOKENS_OF_PIECE + token;
}

function unpacked(place: number): TokenPlace {
  return { piece: Math.floor(place / TOKENS_OF_PIECE), token: place % TOKENS_OF_PIECE };
}
