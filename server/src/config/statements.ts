/** Reading values out of bound blocks. */
import type { Directive } from '../schema/language.ts';
import { type Chunk, EMPTY_CHUNK, tokenMeta, wordOf } from '../syntax/chunk.ts';
import { DOLLAR, TOKEN_SIZE } from '../syntax/token.ts';
import type { Block, Segment, TokenPlace } from './block.ts';
import type { Span } from './finding.ts';
import { tokenSpan } from './finding.ts';
import { NO_RECORD } from './records.ts';
import { continues, type Statement, statementAt, wordAt } from './statement.ts';

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

/** The keyword of a block. */
export function headSpan(segment: Segment, { head: { piece, token } }: Block): Span {
  return tokenSpan(piece, pieceOf(segment, piece), token);
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

function recordAt({ records }: Segment, at: number): StatementRecord {
  return { index: records.at(at + 1), piece: records.at(at + 2), token: records.at(at + 3) };
}

/** The records of the block's own statements, in their order. */
export function recordsOf(segment: Segment, block: Block): readonly StatementRecord[] {
  const own: StatementRecord[] = [];
  const { records } = segment;
  for (let at = block.first; at !== NO_RECORD; at = records.after(at)) own.push(recordAt(segment, at));
  return own;
}

/** The directive of a record; of an entry: the list block's own. */
export function directiveOf({ directive }: Block, { index }: StatementRecord): Directive | undefined {
  return directive.kind === 'list' ? directive : directive.children[index];
}

/** A statement whose words are read when they are asked for, since most are only looked over. */
class RecordedStatement implements BoundStatement {
  readonly directive: Directive;
  private readonly segment: Segment;
  private readonly record: StatementRecord;
  private read: readonly Word[] | undefined;

  constructor(directive: Directive, segment: Segment, record: StatementRecord) {
    this.directive = directive;
    this.segment = segment;
    this.record = record;
  }

  get words(): readonly Word[] {
    this.read ??= wordsFrom(this.segment, this.record);
    return this.read;
  }
}

/** The statements of the block itself, in their order. For a list block: its entries. */
export function statementsOf(segment: Segment, block: Block): readonly BoundStatement[] {
  const statements: BoundStatement[] = [];
  for (const record of recordsOf(segment, block)) {
    const directive = directiveOf(block, record);
    if (directive) statements.push(new RecordedStatement(directive, segment, record));
  }
  return statements;
}

/** The first word of the block's first statement; of a list block: of its first entry. */
export function firstWordIn(segment: Segment, { first }: Block): Word | undefined {
  if (first === NO_RECORD) return undefined;
  const { piece, token } = recordAt(segment, first);
  return wordOfStatement(statementAt(pieceOf(segment, piece), token), piece, token);
}

/** True if the block has a statement of the keyword. */
export function hasStatement(segment: Segment, block: Block, keyword: string): boolean {
  return lastRecord(segment, block, keyword) !== NO_RECORD;
}

/** The last statement of a keyword in the block itself, which is the one that counts for most directives. */
export function lastStatement(segment: Segment, block: Block, keyword: string): BoundStatement | undefined {
  const at = lastRecord(segment, block, keyword);
  if (at === NO_RECORD) return undefined;
  const record = recordAt(segment, at);
  const directive = directiveOf(block, record);
  return directive && new RecordedStatement(directive, segment, record);
}

/** Where the last statement of a keyword in the block itself begins. */
export function lastPlace(segment: Segment, block: Block, keyword: string): TokenPlace | undefined {
  const at = lastRecord(segment, block, keyword);
  return at === NO_RECORD ? undefined : recordAt(segment, at);
}

/** Where the last record of a keyword begins. */
function lastRecord({ records }: Segment, { directive, first }: Block, keyword: string): number {
  const index = directive.indexes.get(keyword);
  let last = NO_RECORD;
  if (index === undefined) return last;
  for (let at = first; at !== NO_RECORD; at = records.after(at)) if (records.at(at + 1) === index) last = at;
  return last;
}

/** The first argument of the last statement of a keyword. */
export function lastValue(segment: Segment, block: Block, keyword: string): Word | undefined {
  const at = lastRecord(segment, block, keyword);
  return at === NO_RECORD ? undefined : wordAfter(segment, recordAt(segment, at));
}

/** The text of the first argument of the last statement of a keyword, whatever it is. */
export function lastText(segment: Segment, block: Block, keyword: string): string | undefined {
  const at = lastRecord(segment, block, keyword);
  return at === NO_RECORD ? undefined : textAfter(segment, recordAt(segment, at), 1);
}

/** The text of a word of the statement that begins at a token; 0 is the first. */
export function textAfter(segment: Segment, { piece, token }: TokenPlace, nth: number): string | undefined {
  const chunk = pieceOf(segment, piece);
  let at = token;
  for (let left = nth; left > 0; left--) {
    at += TOKEN_SIZE;
    if (at >= chunk.to || !continues(tokenMeta(chunk, at))) return undefined;
  }
  return wordOf(chunk, at);
}

/** True if binding found something wrong with the word, so that what follows from it need not be said. */
export function isReported({ findings }: Segment, { span: { piece, start } }: Word): boolean {
  return findings.some(({ span }) => span.piece === piece && span.start === start);
}

/** The name behind the block's keyword. */
export function nameOf(segment: Segment, block: Block): Word | undefined {
  return block.parent && wordAfter(segment, block.head);
}

/** The child blocks of a keyword. */
export function childrenNamed(block: Block, keyword: string): readonly Block[] {
  return block.children.length === 0
    ? block.children
    : block.children.filter((it) => it.directive.keyword === keyword);
}
