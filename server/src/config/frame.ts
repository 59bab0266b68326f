/** A block while it is being bound. */
import type { Directive } from '../schema/language.ts';
import type { Block, TokenPlace } from './block.ts';
import type { Finding, Span } from './finding.ts';

/**
 * `known`: a block of the language. `unknown`: opened by a word or a brace that the language does not have; its
 * lines are not judged. `reopened`: a block whose `}` may have come too early.
 */
export type FrameState = 'known' | 'unknown' | 'reopened';

const NO_BLOCKS: readonly Block[] = [];
const NO_FINDINGS: readonly Finding[] = [];

export class Frame implements Block {
  readonly id: number;
  readonly directive: Directive;
  readonly parent: Frame | undefined;
  // Places are kept as numbers, since there are three of them to each block.
  private readonly headPiece: number;
  private readonly headToken: number;
  private openPiece: number;
  private openToken: number;
  private closePiece: number;
  private closeToken: number;
  readonly state: FrameState;
  readonly from: number;
  behind: number;
  children: readonly Block[] = NO_BLOCKS;
  isClosed = false;
  /** The keyword was read, its `{` was not yet. */
  needsOpen = true;
  /** The child that was closed last, as long as nothing but its own statements came after it. */
  lastClosed: Frame | undefined = undefined;
  /** For `reopened`: what holds if the `}` was right, and where it stands. */
  pending: readonly Finding[] = NO_FINDINGS;
  readonly early: Span | undefined;

  constructor(
    id: number,
    directive: Directive,
    parent: Frame | undefined,
    piece: number,
    token: number,
    from: number,
    state: FrameState = 'known',
    early: Span | undefined = undefined,
  ) {
    this.id = id;
    this.directive = directive;
    this.parent = parent;
    this.headPiece = piece;
    this.headToken = token;
    this.openPiece = piece;
    this.openToken = token;
    this.closePiece = piece;
    this.closeToken = token;
    this.from = from;
    this.behind = from;
    this.state = state;
    this.early = early;
  }

  get head(): TokenPlace {
    return { piece: this.headPiece, token: this.headToken };
  }

  get open(): TokenPlace {
    return { piece: this.openPiece, token: this.openToken };
  }

  get close(): TokenPlace {
    return { piece: this.closePiece, token: this.closeToken };
  }

  openAt(piece: number, token: number): void {
    this.openPiece = piece;
    this.openToken = token;
    this.needsOpen = false;
  }

  closeAt(piece: number, token: number): void {
    this.closePiece = piece;
    this.closeToken = token;
  }

  adopt(child: Block): void {
    if (this.children === NO_BLOCKS) this.children = [child];
    else (this.children as Block[]).push(child);
  }
}
