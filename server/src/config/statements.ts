/** Reading values out of bound blocks. */
import type { Directive } from '../schema/language.ts';
import { type Chunk, tokenMeta } from '../syntax/chunk.ts';
import { DOLLAR, TOKEN_SIZE } from '../syntax/token.ts';
import { type Block, type Segment, STATEMENT_SIZE, type TokenPlace } from './block.ts';
import type { Span } from './finding.ts';
import { tokenSpan } from './finding.ts';
import { type Statement, statementAt, wordAt } from './statement.ts';

/** A word with its place; `isKnown` is false if the daemon reads something else, because of a `$`. */
export interface Word {
  readonly text: string;
  readonly span: Span;
  readonly isKnown: boolean;
}

export interface BoundStatement {
  /** The list block's own directive for an entry. */
  readonly directive: Directive;
  /** Keyword included. */
  readonly words: readonly Word[];
}

const NO_CHUNK: Chunk = {
  text: '',
  tokens: new Int32Array(0),
  from: 0,
  to: 0,
  lines: 0,
  balance: 0,
  special: 0,
};

export function pieceOf(segment: Segment, piece: number): Chunk {
  return segment.pieces[piece] ?? NO_CHUNK;
}

/** The words of the statement that begins at a token. */
export function wordsFrom(segment: Segment, { piece, token }: TokenPlace): readonly Word[] {
  const chunk = pieceOf(segment, piece);
  const statement: Statement = statementAt(chunk, token);
  const words: Word[] = [];
  for (let at = token; at < statement.end; at += TOKEN_SIZE) {
    const isKnown = (tokenMeta(chunk, at) & DOLLAR) === 0;
    words.push({ text: wordAt(statement, at), span: tokenSpan(piece, chunk, at), isKnown });
  }
  return words;
}

/** The statements of the block itself, in their order. For a list block: its entries. */
export function* statementsOf(segment: Segment, block: Block): Generator<BoundStatement> {
  for (let at = 0; at < block.statements.length; at += STATEMENT_SIZE) {
    const [index = 0, piece = 0, token = 0] = block.statements.slice(at, at + STATEMENT_SIZE);
    const directive = block.directive.kind === 'list' ? block.directive : block.directive.children[index];
    if (directive) yield { directive, words: wordsFrom(segment, { piece, token }) };
  }
}

/** The last statement of a keyword in the block itself, which is the one that counts for most directives. */
export function lastStatement(segment: Segment, block: Block, keyword: string): BoundStatement | undefined {
  const index = block.directive.table.get(keyword)?.index;
  for (let at = block.statements.length - STATEMENT_SIZE; at >= 0; at -= STATEMENT_SIZE) {
    if (block.statements[at] !== index) continue;
    const directive = block.directive.children[index ?? 0];
    const place = { piece: block.statements[at + 1] ?? 0, token: block.statements[at + 2] ?? 0 };
    return directive && { directive, words: wordsFrom(segment, place) };
  }
  return undefined;
}

/** The first argument of the last statement of a keyword. */
export function lastValue(segment: Segment, block: Block, keyword: string): Word | undefined {
  return lastStatement(segment, block, keyword)?.words[1];
}

/** The name behind the block's keyword. */
export function nameOf(segment: Segment, block: Block): Word | undefined {
  return block.parent ? wordsFrom(segment, block.head)[1] : undefined;
}

/** The child blocks of a keyword. */
export function childrenNamed(block: Block, keyword: string): readonly Block[] {
  return block.children.filter((it) => it.directive.keyword === keyword);
}
