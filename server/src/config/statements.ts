/** Reading values out of bound blocks. */
import type { Directive } from '../schema/language.ts';
import { type Chunk, EMPTY_CHUNK, tokenMeta } from '../syntax/chunk.ts';
import { DOLLAR, TOKEN_SIZE } from '../syntax/token.ts';
import type { Block, Segment, TokenPlace } from './block.ts';
import type { Span } from './finding.ts';
import { tokenSpan } from './finding.ts';
import { RECORD_SIZE } from './records.ts';
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

export function pieceOf(segment: Segment, piece: number): Chunk {
  return segment.pieces[piece] ?? EMPTY_CHUNK;
}

/** The words of the statement that begins at a token. */
export function wordsFrom(segment: Segment, { piece, token }: TokenPlace): readonly Word[] {
  const chunk = pieceOf(segment, piece);
  const statement: Statement = statementAt(chunk, token);
  const words: Word[] = [];
  for (let at = token; at < statement.end; at += TOKEN_SIZE) {
    words.push(wordOfStatement(statement, piece, at));
  }
  return words;
}

/** The second word of the statement that begins at a token: a value or a name. */
function wordAfter(segment: Segment, { piece, token }: TokenPlace): Word | undefined {
  const statement = statementAt(pieceOf(segment, piece), token);
  const at = token + TOKEN_SIZE;
  return at < statement.end ? wordOfStatement(statement, piece, at) : undefined;
}

function wordOfStatement(statement: Statement, piece: number, at: number): Word {
  const isKnown = (tokenMeta(statement.chunk, at) & DOLLAR) === 0;
  return { text: wordAt(statement, at), span: tokenSpan(piece, statement.chunk, at), isKnown };
}

/** A statement as it is recorded: the index of its directive among the block's children, and where it begins. */
export interface StatementRecord extends TokenPlace {
  readonly index: number;
}

/** The records of the block's own statements, in their order. */
export function* recordsOf({ records }: Segment, { id, from, behind }: Block): Generator<StatementRecord> {
  for (let at = from; at < behind; at += RECORD_SIZE) {
    if (records.at(at) !== id) continue;
    yield { index: records.at(at + 1), piece: records.at(at + 2), token: records.at(at + 3) };
  }
}

/** The directive of a record; of an entry: the list block's own. */
export function directiveOf({ directive }: Block, { index }: StatementRecord): Directive | undefined {
  return directive.kind === 'list' ? directive : directive.children[index];
}

/** The statements of the block itself, in their order. For a list block: its entries. */
export function* statementsOf(segment: Segment, block: Block): Generator<BoundStatement> {
  for (const record of recordsOf(segment, block)) {
    const directive = directiveOf(block, record);
    if (directive) yield { directive, words: wordsFrom(segment, record) };
  }
}

/** The first word of the block's first statement; of a list block: of its first entry. */
export function firstWordIn(segment: Segment, { id, from, behind }: Block): Word | undefined {
  const { records } = segment;
  for (let at = from; at < behind; at += RECORD_SIZE) {
    if (records.at(at) !== id) continue;
    const piece = records.at(at + 2);
    const token = records.at(at + 3);
    return wordOfStatement(statementAt(pieceOf(segment, piece), token), piece, token);
  }
  return undefined;
}

/** True if the block has a statement of the keyword. */
export function hasStatement(segment: Segment, block: Block, keyword: string): boolean {
  return lastRecord(segment, block, keyword) !== undefined;
}

/** The last statement of a keyword in the block itself, which is the one that counts for most directives. */
export function lastStatement(segment: Segment, block: Block, keyword: string): BoundStatement | undefined {
  const record = lastRecord(segment, block, keyword);
  const directive = record && directiveOf(block, record);
  return directive && { directive, words: wordsFrom(segment, record) };
}

function lastRecord({ records }: Segment, block: Block, keyword: string): StatementRecord | undefined {
  const index = block.directive.table.get(keyword)?.index;
  if (index === undefined) return undefined;
  for (let at = block.behind - RECORD_SIZE; at >= block.from; at -= RECORD_SIZE) {
    if (records.at(at + 1) !== index || records.at(at) !== block.id) continue;
    return { index, piece: records.at(at + 2), token: records.at(at + 3) };
  }
  return undefined;
}

/** The first argument of the last statement of a keyword. */
export function lastValue(segment: Segment, block: Block, keyword: string): Word | undefined {
  const record = lastRecord(segment, block, keyword);
  return record && wordAfter(segment, record);
}

/** The name behind the block's keyword. */
export function nameOf(segment: Segment, block: Block): Word | undefined {
  return block.parent && wordAfter(segment, block.head);
}

/** The child blocks of a keyword. */
export function childrenNamed(block: Block, keyword: string): readonly Block[] {
  return block.children.filter((it) => it.directive.keyword === keyword);
}
