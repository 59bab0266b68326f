/** From the bound statements of a segment to semantic tokens, piece by piece; found again while the segment lives. */
import { memo } from '../base/memo.ts';
import type { Block, Segment } from '../config/block.ts';
import { matchLine, optionNamed, type WordMatch } from '../config/line-match.ts';
import { RECORD_SIZE } from '../config/records.ts';
import { continues } from '../config/statement.ts';
import type { Arg, Line, Option } from '../schema/define.ts';
import { EMPTY_CHUNK, tokenEnd, tokenKind, tokenMeta, tokenStart, wordOf } from '../syntax/chunk.ts';
import * as token from '../syntax/token.ts';
import { blockAt } from './block-at.ts';
import type { PackedType } from './token-legend.ts';
import { writeDefinition, writeGenerator } from './token-special.ts';
import {
  COMMENT_TYPE,
  CONDITION_TYPE,
  formsInBlock,
  formsOfDirective,
  INCLUDE_TYPE,
  type LineForms,
  NO_TYPE,
  nameForms,
  OPTION_TYPE,
  STRING_TYPE,
  typeOfOption,
  typeOfWord,
  type WordForms,
  wordForms,
} from './token-types.ts';
import { TokenWriter, type WrittenTokens } from './token-writer.ts';

const { TOKEN_SIZE } = token;

/** The tokens of each piece of the segment. */
export const tokensOfSegment = memo((segment: Segment): readonly WrittenTokens[] =>
  new SegmentEncoder(segment).run(),
);

class SegmentEncoder {
  private readonly segment: Segment;
  /** What stands in each block, by its number. */
  private readonly forms: (readonly LineForms[])[] = [];
  private readonly writer = new TokenWriter();
  /** True if a statement may have been understood although its keyword is misspelt. */
  private readonly mayBeMisspelt: boolean;
  private record: number;
  private piece = 0;
  private chunk = EMPTY_CHUNK;

  constructor(segment: Segment) {
    this.segment = segment;
    this.record = segment.root.from;
    this.mayBeMisspelt = segment.findings.length > 0;
    this.collect(segment.root);
  }

  private collect(block: Block): void {
    this.forms[block.id] = formsInBlock(block.directive);
    for (const child of block.children) this.collect(child);
  }

  run(): readonly WrittenTokens[] {
    const { writer } = this;
    return this.segment.pieces.map((chunk, piece) => {
      this.piece = piece;
      this.chunk = chunk;
      writer.begin(chunk.text);
      for (let at = chunk.from; at < chunk.to; ) at = this.token(at, tokenKind(chunk, at));
      return writer.end();
    });
  }

  /** Writes what begins at the token; the token behind it. */
  private token(at: number, kind: token.TokenKind): number {
    if (kind === token.WORD || kind === token.QUOTED) return this.statement(at);
    if (kind !== token.OPEN && kind !== token.CLOSE) this.special(at, kind);
    return at + TOKEN_SIZE;
  }

  private special(at: number, kind: token.TokenKind): void {
    const { writer, chunk } = this;
    const start = tokenStart(chunk, at);
    const end = tokenEnd(chunk, at);
    if (kind === token.COMMENT) writer.add(start, end, COMMENT_TYPE);
    else if (kind === token.CONDITION) writer.add(start, end, CONDITION_TYPE);
    else if (kind === token.GENERATOR) writeGenerator(writer, chunk.text, start, end);
    else if (kind === token.DEFINITION) writeDefinition(writer, chunk.text, start, end);
  }

  private statement(at: number): number {
    const { chunk } = this;
    let end = at + TOKEN_SIZE;
    while (end < chunk.to && continues(tokenMeta(chunk, end))) end += TOKEN_SIZE;
    const forms = this.recorded(at) ?? this.conditional(at);
    if (forms) this.known(at, end, forms);
    else if (end - at === 2 * TOKEN_SIZE && tokenKind(chunk, at + TOKEN_SIZE) === token.PATTERN) {
      this.word(at, INCLUDE_TYPE);
      this.word(at + TOKEN_SIZE, STRING_TYPE);
    } else this.all(at, end, NO_TYPE);
    return end;
  }

  /** What binding took the statement for; undefined as well for a misspelt keyword, although that was understood. */
  private recorded(at: number): LineForms | undefined {
    const { record, segment } = this;
    const { records, root } = segment;
    if (record >= root.behind || records.at(record + 3) !== at) return undefined;
    if (records.at(record + 2) !== this.piece) return undefined;
    this.record += RECORD_SIZE;
    const forms = this.forms[records.at(record)]?.[records.at(record + 1)];
    return forms && (!this.mayBeMisspelt || this.isKeyword(at, forms)) ? forms : undefined;
  }

  /** Lines that this profile does not read and the templates of generators: what they would be in their block. */
  private conditional(at: number): LineForms | undefined {
    const { chunk } = this;
    const before = at - TOKEN_SIZE;
    if (before < chunk.from || (tokenMeta(chunk, at) & token.LINE_START) !== 0) return undefined;
    const kind = tokenKind(chunk, before);
    if (kind !== token.CONDITION && kind !== token.GENERATOR) return undefined;
    const { directive } = blockAt(this.segment, { piece: this.piece, at: tokenStart(chunk, at) });
    if (directive.kind === 'list') return formsInBlock(directive)[0];
    const found = directive.table.get(wordOf(chunk, at));
    return found && formsOfDirective(found);
  }

  private isKeyword(at: number, { keyword, line }: LineForms): boolean {
    return keyword === undefined || ('keyword' in line && line.keyword === wordOf(this.chunk, at));
  }

  private known(first: number, end: number, forms: LineForms): void {
    const { keyword, isCommand, words, repeats, only, line } = forms;
    let at = first;
    if (keyword !== undefined) {
      this.word(at, keyword);
      at += TOKEN_SIZE;
    }
    if (at >= end) return;
    if (isCommand) this.all(at, end, STRING_TYPE);
    else if (words) this.simple(at, end, words, repeats);
    else if (!only || !this.ordered(at, end, only, line)) this.matched(at, end, line);
  }

  private all(from: number, end: number, type: PackedType): void {
    for (let at = from; at < end; at += TOKEN_SIZE) this.word(at, type);
  }

  /** Words that are arguments by their place. */
  private simple(from: number, end: number, words: readonly WordForms[], repeats: boolean): void {
    const last = words.length - 1;
    for (let at = from, nth = 0; at < end; at += TOKEN_SIZE, nth++) {
      this.argument(at, words[repeats && nth > last ? last : nth]);
    }
  }

  /** One argument, then options that have all their words: most lines. False, and nothing is written, for others. */
  private ordered(from: number, end: number, only: WordForms, line: Line): boolean {
    const options: Option[] = [];
    for (let at = from + TOKEN_SIZE; at < end; ) {
      const option = optionNamed(line, wordOf(this.chunk, at));
      if (!option?.args.every((it) => !it.optional && !it.repeat)) return false;
      options.push(option);
      at += (1 + option.args.length) * TOKEN_SIZE;
      if (at > end) return false;
    }
    this.argument(from, only);
    let at = from + TOKEN_SIZE;
    for (const option of options) {
      this.word(at, typeOfOption(option));
      at += TOKEN_SIZE;
      for (const arg of option.args) {
        this.argument(at, formsOfOption(option, arg));
        at += TOKEN_SIZE;
      }
    }
    return true;
  }

  private matched(from: number, end: number, line: Line): void {
    const words: string[] = [];
    for (let at = from; at < end; at += TOKEN_SIZE) words.push(wordOf(this.chunk, at));
    let next = from;
    for (const match of matchLine(line, words, false).words) {
      const at = from + match.word * TOKEN_SIZE;
      const option = optionAt(line, match, words[match.word] ?? '');
      if (option !== undefined) this.word(at, option);
      else this.argument(at, match.arg && formsOfMatch(match, match.arg));
      next = at + TOKEN_SIZE;
    }
    this.all(next, end, NO_TYPE);
  }

  private argument(at: number, forms: WordForms | undefined): void {
    const meta = tokenMeta(this.chunk, at);
    const isPlain = token.kindOf(meta) === token.WORD && (meta & token.DOLLAR) === 0;
    if (forms && isPlain) this.word(at, typeOfWord(forms, this.chunk, at));
    // A form cannot be told from a part of a word.
    else this.word(at, forms?.otherwise === STRING_TYPE ? STRING_TYPE : NO_TYPE);
  }

  /** Quoted words are strings whatever they stand for. */
  private word(at: number, type: PackedType): void {
    const { chunk, writer } = this;
    const meta = tokenMeta(chunk, at);
    const start = tokenStart(chunk, at);
    const end = start + token.lengthOf(meta);
    const own = token.kindOf(meta) === token.QUOTED ? STRING_TYPE : type;
    if ((meta & token.DOLLAR) === 0) writer.add(start, end, own);
    else writer.addWithReferences(start, end, own);
  }
}

/** A word of the language, which other words follow. */
function optionAt(line: Line, { role, arg, option }: WordMatch, word: string): PackedType | undefined {
  if (role === 'keyword' && option) return typeOfOption(option);
  const named = line.free && role === 'argument' ? optionNamed(line, word) : undefined;
  if (named) return typeOfOption(named);
  const isIntroducing = line.alternatives?.some(([first]) => first === arg && first?.type.values);
  return isIntroducing ? OPTION_TYPE : undefined;
}

function formsOfMatch({ role, option }: WordMatch, arg: Arg): WordForms {
  return role === 'option-argument' && option ? formsOfOption(option, arg) : wordForms(arg.type);
}

/** What an option names is a name, although it may be written as a number. */
function formsOfOption({ args }: Option, arg: Arg): WordForms {
  return args[0] === arg && !arg.type.values ? nameForms(arg.type) : wordForms(arg.type);
}
