/** Ties statements to directives: one pass over the tokens with an explicit stack, which never fails. */
import { type Directive, type Language, namesSomething } from '../schema/language.ts';
import {
  type Chunk,
  tokenEnd,
  tokenHash,
  tokenKind,
  tokenMeta,
  tokenStart,
  tokenText,
  wordOf,
} from '../syntax/chunk.ts';
import { HAS_CONDITION, HAS_GENERATOR, HAS_INCLUDE, IS_TEMPLATE } from '../syntax/special.ts';
import {
  BACKSLASH,
  BYTE_ORDER_MARK,
  CLOSE,
  COMMENT,
  CONDITION,
  DOLLAR,
  FIRST,
  GENERATOR,
  isTrivia,
  ODD,
  OPEN,
  OVERLONG,
  QUOTED,
  TAG,
  TOKEN_SIZE,
  WORD,
} from '../syntax/token.ts';
import { readsBackslashes, reportBackslash } from './backslash-comments.ts';
import type { Segment } from './block.ts';
import { BlockStack } from './block-stack.ts';
import { conditionHolds } from './condition.ts';
import type { Span } from './finding.ts';
import { firstWord, firstWordToken, nextLine } from './first-word.ts';
import { checkDirective, checkEntry } from './line-check.ts';
import { reportOddWords } from './odd-words.ts';
import { Reader } from './reader.ts';
import { Records } from './records.ts';
import { isRefusedGenerator } from './refused-generator.ts';
import { isInclude, isReference, type Statement, StatementCursor, wordAt } from './statement.ts';
import { TagNesting } from './tag-nesting.ts';
import { unknownWordFinding } from './unknown-word.ts';

/** What is bound: pieces in the order in which the daemon reads them, under one profile. */
export interface BindInput {
  readonly pieces: readonly Chunk[];
  readonly language: Language;
  /** The config id; undefined if no `@` line holds but those with `@^`. */
  readonly profile: string | undefined;
}

/** Pieces that one decision about braces may rest on. */
export const MAX_LOOK_AHEAD = 64;

/**
 * Binds pieces from `start` on, until every block that they open is closed. Reads at least one. Statements are added to
 * `records`, which may be those of other segments.
 */
export function bindSegment(input: BindInput, start: number, records = new Records()): Segment {
  return new Binder(input, start, records).run();
}

class Binder {
  private readonly language: Language;
  private readonly profile: string | undefined;
  private readonly reader: Reader;
  private readonly stack: BlockStack;
  private readonly cursor = new StatementCursor();
  private readonly nesting: TagNesting;
  private isOpaque = false;
  private readonly readsBackslashes: boolean;
  /** The braces of the pieces before this one are counted in `stack.missing`. */
  private counted = 0;
  /** The pieces before this one were looked at. */
  private reach = 0;

  constructor({ pieces, language, profile }: BindInput, start: number, records: Records) {
    this.language = language;
    this.profile = profile;
    this.readsBackslashes = readsBackslashes(language);
    this.reader = new Reader(pieces, start, records);
    this.stack = new BlockStack(this.reader, language.root);
    this.nesting = new TagNesting(this.stack.root);
  }

  run(): Segment {
    const { reader, stack } = this;
    do {
      if (reader.piece >= this.counted) this.countBraces();
      const { chunk } = reader;
      for (let at = chunk.from; at < chunk.to; ) at = this.token(at, tokenKind(chunk, at));
    } while (this.goesOn());
    const { findings, claims, records } = reader;
    const reach = Math.max(this.reach, reader.piece + 1);
    const { root } = stack;
    root.behind = records.length;
    this.nesting.end();
    const { language, isOpaque } = this;
    const { isUnsure } = this.nesting;
    return { pieces: reader.read(), reach, root, records, findings, claims, isOpaque, isUnsure, language };
  }

  /**
   * Whether braces are missing from here on. A piece can end in the middle of a block, so those behind it count,
   * too, up to one that is sure to begin at the top level.
   */
  private countBraces(): void {
    const { reader } = this;
    const limit = reader.piece + MAX_LOOK_AHEAD;
    let index = reader.piece;
    let total = 0;
    do total += this.liveBalance(reader.pieceAt(index++));
    while (total > 0 && index < limit && reader.has(index) && !this.beginsTopLevel(reader.pieceAt(index)));
    this.stack.missing += total;
    this.counted = index;
    this.reach = index + 1;
  }

  /** True if the first word can stand at the top level and nowhere else. */
  private beginsTopLevel(chunk: Chunk): boolean {
    const word = firstWord(chunk);
    if (word === undefined || !this.language.root.table.get(word)) return false;
    return this.language.places.get(word)?.length === 1;
  }

  /** `{` less `}` in the lines of the piece that are read. */
  private liveBalance(chunk: Chunk): number {
    if ((chunk.special & (HAS_CONDITION | HAS_GENERATOR | HAS_INCLUDE)) === 0) return chunk.balance;
    let balance = 0;
    for (let at = chunk.from; at < chunk.to; ) {
      const kind = tokenKind(chunk, at);
      if (kind === OPEN) balance++;
      else if (kind === CLOSE) balance--;
      at = this.isDropped(chunk, at, kind) ? nextLine(chunk, at) : at + TOKEN_SIZE;
    }
    return balance;
  }

  /** True for what makes the rest of its line nothing that can be judged as it stands. */
  private isDropped(chunk: Chunk, at: number, kind: number): boolean {
    if (kind === GENERATOR) return true;
    return kind === CONDITION && !conditionHolds(tokenText(chunk, at), this.profile);
  }

  /** Binds what begins at the token; the token where reading goes on. */
  private token(at: number, kind: number): number {
    if (kind === WORD || kind === QUOTED) return this.statement(at);
    if (kind === TAG) this.tag(at);
    if (kind === OPEN || kind === CLOSE) return this.brace(at, kind);
    if (kind === GENERATOR) this.isOpaque ||= this.isTemplate || !isRefusedGenerator(this.reader, at);
    else if (kind === BYTE_ORDER_MARK) this.report('byte-order-mark', 'found', at);
    else if (kind === COMMENT && this.readsBackslashes) reportBackslash(this.reader, at);
    else if (kind === OVERLONG) this.report('line-too-long', 'found', at);
    else if (kind === BACKSLASH && (tokenMeta(this.reader.chunk, at) & FIRST) !== 0) {
      this.report('line-continuation', 'alone', at);
    }
    const { chunk } = this.reader;
    return this.isDropped(chunk, at, kind) ? nextLine(chunk, at) : at + TOKEN_SIZE;
  }

  private get isTemplate(): boolean {
    return (this.reader.chunk.special & IS_TEMPLATE) !== 0;
  }

  /** What is under a condition or in a loop, or comes from elsewhere. */
  private tag(at: number): void {
    const { stack, reader } = this;
    if (stack.top !== stack.root) this.isOpaque = true;
    this.nesting.tags(reader.chunk, at, stack.top);
  }

  private brace(at: number, kind: number): number {
    if (kind === OPEN) this.stack.opening(at);
    else this.stack.closing(at);
    this.stack.mark(at);
    return at + TOKEN_SIZE;
  }

  /** Moves to the next piece. True if that belongs to this segment; otherwise whatever is open is closed. */
  private goesOn(): boolean {
    const { reader, stack } = this;
    const isLast = !reader.has(reader.piece + 1);
    const word = isLast ? undefined : firstWord(reader.pieceAt(reader.piece + 1));
    const isSame = stack.top === stack.root ? this.mayReopen(word) : !isLast && !this.isTopLevelOnly(word);
    if (!isSame) stack.closeDownTo(stack.root, isLast ? undefined : this.nextStatement());
    reader.advance();
    return isSame;
  }

  /** The first word of the next piece. */
  private nextStatement(): Span {
    const piece = this.reader.piece + 1;
    return this.reader.spanOf({ piece, token: firstWordToken(this.reader.pieceAt(piece)) });
  }

  private mayReopen(word: string | undefined): boolean {
    if (word === undefined || this.language.root.table.get(word)) return false;
    return this.stack.reopenable(word) !== undefined;
  }

  /** True for a keyword of the top level that no open block has. */
  private isTopLevelOnly(word: string | undefined): boolean {
    if (word === undefined || !this.language.root.table.get(word)) return false;
    for (let frame = this.stack.top; frame.parent; frame = frame.parent) {
      if (frame.directive.table.get(word)) return false;
    }
    return true;
  }

  // Statements

  private statement(at: number): number {
    const { reader, stack } = this;
    const statement = this.cursor.read(reader.chunk, at);
    if (isTagged(statement)) {
      for (let it = at; it < statement.end; it += TOKEN_SIZE) this.nesting.tags(reader.chunk, it, stack.top);
    }
    if (isInclude(statement)) {
      this.isOpaque ||= this.isTemplate;
      return statement.end;
    }
    if (stack.top.needsOpen) this.openMissing(statement);
    if ((statement.flags & ODD) !== 0 && !isTagged(statement))
      reportOddWords(this.reader, statement, stack.top.directive, this.opensBlock(statement));
    if ((tokenMeta(reader.chunk, at) & DOLLAR) !== 0) this.opaque(statement);
    else if (stack.top.directive.kind === 'list' && stack.top.state === 'known') this.entry(statement);
    else this.keyword(statement);
    stack.mark(statement.end - TOKEN_SIZE);
    return statement.end;
  }

  private openMissing(statement: Statement): void {
    const { top } = this.stack;
    const isInside = top.state === 'unknown' || (top.directive.kind !== 'list' && this.find(statement));
    const word = wordOf(statement.chunk, statement.first);
    this.stack.openMissing(statement, !isInside && top.parent?.directive.table.get(word) !== undefined);
  }

  /** What the daemon reads here is made by a definition, so anything may be defined in it. */
  private opaque(statement: Statement): void {
    this.isOpaque = true;
    if (this.opensBlock(statement)) this.stack.push(this.stack.top.directive, statement.first, 'unknown');
  }

  private find({ chunk, first, flags }: Statement): Directive | undefined {
    const { table } = this.stack.top.directive;
    if (tokenKind(chunk, first) === QUOTED || (flags & ODD) !== 0) return table.get(wordOf(chunk, first));
    return table.find(tokenHash(chunk, first), chunk.text, tokenStart(chunk, first), tokenEnd(chunk, first));
  }

  private keyword(statement: Statement): void {
    const { first, end, chunk, isGlued } = statement;
    if (isGlued && end === first + TOKEN_SIZE) {
      this.reader.report('line-continuation', 'keyword', this.reader.span(end), {
        word: wordOf(chunk, first),
      });
      return;
    }
    const directive = this.find(statement);
    if (directive) this.known(directive, statement);
    else this.unknown(statement);
  }

  private known(directive: Directive, statement: Statement): void {
    const { stack, reader } = this;
    const { top } = stack;
    if (top === stack.root) stack.lastClosed = undefined;
    if (top.state === 'reopened') stack.pend(directive, statement);
    stack.record(directive.index, statement.first);
    if (isTagged(statement)) this.isOpaque ||= namesSomething(directive.data);
    else {
      if (directive.isDeprecated) this.deprecation(directive, statement);
      checkDirective(reader, statement, directive, top.directive);
    }
    if (directive.kind !== 'directive') stack.push(directive, statement.first, 'known');
  }

  private deprecation({ data }: Directive, { first }: Statement): void {
    const args = { word: data.keyword, ...data.deprecated };
    this.reader.report('deprecated-directive', 'directive', this.reader.span(first), args);
  }

  private entry(statement: Statement): void {
    const { stack, reader } = this;
    if (stack.missing > 0 && this.closesAbove(statement)) {
      this.keyword(statement);
      return;
    }
    const { top } = stack;
    stack.record(0, statement.first);
    const { entry } = top.directive.data;
    if (isTagged(statement)) this.isOpaque ||= entry !== undefined && namesSomething(entry);
    else if (entry) checkEntry(reader, statement, top.directive);
  }

  // Words that the block does not have

  private unknown(statement: Statement): void {
    if (this.isExplained(statement)) {
      this.keyword(statement);
      return;
    }
    if (isTagged(statement)) {
      this.opaque(statement);
      return;
    }
    const { stack, reader } = this;
    const { top } = stack;
    const opensBlock = this.opensBlock(statement);
    if (top.state === 'unknown') {
      if (opensBlock) stack.push(top.directive, statement.first, 'unknown');
      return;
    }
    const word = wordAt(statement, statement.first);
    if (isReference(word)) {
      reader.report('undefined-variable', 'line', reader.span(statement.first), { word });
      if (opensBlock) stack.push(top.directive, statement.first, 'unknown');
      return;
    }
    const { finding, readAs } = unknownWordFinding(this.language, top.directive, word, opensBlock);
    reader.report(finding.rule, finding.message, reader.span(statement.first), finding.args);
    if (opensBlock) this.readBlockAs(readAs, statement);
    else if (readAs?.parent === top.directive) stack.record(readAs.index, statement.first);
  }

  /** True if a brace is to blame: the open blocks are now those in which the word is known. */
  private isExplained(statement: Statement): boolean {
    const { stack } = this;
    if (stack.missing > 0 && this.closesAbove(statement)) return true;
    const word = wordOf(statement.chunk, statement.first);
    if (stack.top.state === 'reopened') {
      if (!this.language.root.table.get(word)) return false;
      stack.settle();
      return true;
    }
    if (stack.resumes(word, statement.first)) return true;
    const closed = stack.top === stack.root ? stack.reopenable(word) : undefined;
    if (closed) stack.reopen(closed, statement.first);
    return closed !== undefined;
  }

  /** A word of an enclosing block, where a `}` is missing: the blocks inside of that one end here. */
  private closesAbove(statement: Statement): boolean {
    const word = wordOf(statement.chunk, statement.first);
    for (let frame = this.stack.top.parent; frame; frame = frame.parent) {
      if (frame.state !== 'known' || !frame.directive.table.get(word)) continue;
      this.stack.closeDownTo(frame, this.reader.span(statement.first));
      return true;
    }
    return false;
  }

  /** Reads on as the block that was meant, so that one mistake gives one finding. */
  private readBlockAs(directive: Directive | undefined, statement: Statement): void {
    const { top } = this.stack;
    if (!directive || directive.kind === 'directive') {
      this.stack.push(top.directive, statement.first, 'unknown');
      return;
    }
    if (directive.parent === top.directive) {
      this.stack.record(directive.index, statement.first);
    }
    checkDirective(this.reader, statement, directive, top.directive);
    this.stack.push(directive, statement.first, 'known');
  }

  /** True if the `{` of the statement's own block comes next. */
  private opensBlock({ chunk, end }: Statement): boolean {
    let at = end;
    while (at < chunk.to && (isTrivia(tokenKind(chunk, at)) || tokenKind(chunk, at) === BACKSLASH))
      at += TOKEN_SIZE;
    return at < chunk.to && tokenKind(chunk, at) === OPEN;
  }

  private report(rule: string, message: string, at: number): void {
    this.reader.report(rule, message, this.reader.span(at), {});
  }
}

/** True for a line of a template that holds a tag: what it says is not known, and so not judged. */
function isTagged({ chunk, flags }: Statement): boolean {
  return (flags & DOLLAR) !== 0 && (chunk.special & IS_TEMPLATE) !== 0;
}
