/** What binding has to say, and places in what it bound. */
import type { MessageArgs } from '../base/localized.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { tokenEnd, tokenStart } from '../syntax/chunk.ts';

/** A range of one piece's text. Pieces are counted from the first one of their segment. */
export interface Span {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** A mistake as data: which rule, which of its sentences, and the values for the gaps. */
export interface Finding {
  /** The id of the rule that words it. */
  readonly rule: string;
  /** The key of the sentence among the rule's messages. */
  readonly message: string;
  readonly span: Span;
  readonly args: MessageArgs;
  /** Gaps that take the number of the line in which a span begins. */
  readonly lines?: Readonly<Record<string, Span>>;
  /** Further places, for the rule's fix or as related information; what they mean is the rule's affair. */
  readonly spans?: readonly Span[];
}

export function tokenSpan(piece: number, chunk: Chunk, token: number): Span {
  return { piece, start: tokenStart(chunk, token), end: tokenEnd(chunk, token) };
}
