/** A block while it is being bound. */
import type { Directive } from '../schema/language.ts';
import type { Block, TokenPlace } from './block.ts';
import type { Finding, Span } from './finding.ts';

/**
 * `known`: a block of the language. `unknown`: opened by a word or a brace that the language does not have; its
 * lines are not judged. `reopened`: a block whose `}` may have come too early.
 */
export type FrameState = 'known' | 'unknown' | 'reopened';

const NO_FINDINGS: readonly Finding[] = [];

export class Frame implements Block {
  readonly directive: Directive;
  readonly parent: Frame | undefined;
  readonly head: TokenPlace;
  readonly state: FrameState;
  /** The column of the line in which the block was opened. */
  readonly indent: number;
  readonly statements: number[] = [];
  readonly children: Block[] = [];
  open: TokenPlace;
  close: TokenPlace;
  isClosed = false;
  /** The keyword was read, its `{` was not yet. */
  needsOpen = true;
  /** The child that was closed last, as long as nothing but its own statements came after it. */
  lastClosed: Frame | undefined;
  /** For `reopened`: what holds if the `}` was right, and where it stands. */
  pending: readonly Finding[] = NO_FINDINGS;
  readonly early: Span | undefined;

  constructor(
    directive: Directive,
    parent: Frame | undefined,
    head: TokenPlace,
    indent: number,
    state: FrameState = 'known',
    early?: Span,
  ) {
    this.directive = directive;
    this.parent = parent;
    this.head = head;
    this.indent = indent;
    this.state = state;
    this.early = early;
    this.open = head;
    this.close = head;
  }
}
