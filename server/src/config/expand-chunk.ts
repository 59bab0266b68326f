/** What the daemon reads in place of a chunk with definitions, references and generators. */
import { type Chunk, tokenEnd, tokenKind, tokenMeta, tokenStart, tokenText } from '../syntax/chunk.ts';
import { definitionName } from '../syntax/definition.ts';
import { HAS_DOLLAR } from '../syntax/special.ts';
import {
  BYTE_ORDER_MARK,
  COMMENT,
  CONDITION,
  DEFINITION,
  DOLLAR,
  GENERATOR,
  LINE_START,
  PATTERN,
  TOKEN_SIZE,
} from '../syntax/token.ts';
import { conditionHolds } from './condition.ts';
import { type GeneratedValue, generatorIn } from './generator.ts';
import { type ChunkRange, type Made, sliceMade, textOfMade } from './made.ts';
import { MadeText } from './made-text.ts';
import { type Definition, definitionOf } from './scope.ts';
import { ownPart, type Reference, sliceUsed, substitute, type UsedPart } from './substitute.ts';

export type ExpandedPart =
  | { readonly kind: 'plain'; readonly chunk: Chunk }
  | {
      readonly kind: 'include';
      readonly keyword: string;
      readonly pattern: string;
      readonly range: ChunkRange;
      /** A value is not known, so it is not known what is included. */
      readonly isOpaque: boolean;
    };

/** What expansion of a chunk asks for and changes. */
export interface ExpansionScope {
  readonly profile: string | undefined;
  /** See `Scope`. */
  readonly rereads: boolean;
  get(name: string): Definition | undefined;
  set(definition: Definition): void;
  /** The value of a name that the daemon has built in; undefined if it is no such name, or not known. */
  builtIn(reference: Reference): string | undefined;
}

/** Steps in which one chunk may be expanded, and those of a configuration: lines that are read, values that are put in. */
export const MAX_STEPS = 50_000;
const MAX_DEPTH = 20;
/** So many characters of a line count as a step. */
const STEP_LENGTH = 64;

/** What expansion took. */
export interface ExpansionCost {
  readonly steps: number;
  /** There would be more than is read here. */
  readonly isCut: boolean;
}

const INCLUDE = /^(include[rmwba]?)[ \t]+(?=\S)/;

/**
 * The parts of a chunk in their order. What follows an include is read only when the caller asks for it, since the
 * file may change what is defined.
 */
export function expandChunk(chunk: Chunk, scope: ExpansionScope): Generator<ExpandedPart, ExpansionCost> {
  return new ChunkExpansion(chunk, scope).run();
}

class ChunkExpansion {
  private readonly chunk: Chunk;
  private readonly scope: ExpansionScope;
  /** Not yet handed out. */
  private parts: ExpandedPart[] = [];
  private readonly made = new MadeText();
  /** Up to where the text of the chunk was taken over. */
  private copied = 0;
  private steps = 0;
  private isChanged = false;
  private isCut = false;
  /** The rest of the chunk is not read, since there would be too much; what is left of it is whole. */
  private isOver = false;
  private isGarbled = false;
  /** Where the line that is expanded begins in the text that is made. */
  private lineFrom = 0;
  /** The next line that is made takes the place of the one that was written. */
  private isFirstLine = true;

  constructor(chunk: Chunk, scope: ExpansionScope) {
    this.chunk = chunk;
    this.scope = scope;
  }

  *run(): Generator<ExpandedPart, ExpansionCost> {
    const { chunk } = this;
    for (let from = chunk.from; from < chunk.to && !this.isOver; ) {
      let to = from + TOKEN_SIZE;
      while (to < chunk.to && (tokenMeta(chunk, to) & LINE_START) === 0) to += TOKEN_SIZE;
      this.line(from, to);
      if (this.parts.length > 0) yield* this.taken();
      from = to;
    }
    if (!this.isChanged && (chunk.special & HAS_DOLLAR) === 0) yield { kind: 'plain', chunk };
    else {
      if (!this.isOver) this.made.copy(chunk, this.copied, chunk.text.length);
      this.flush();
      yield* this.taken();
    }
    return { steps: this.steps, isCut: this.isCut };
  }

  private taken(): readonly ExpandedPart[] {
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  private flush(): void {
    if (!this.made.isEmpty) this.parts.push({ kind: 'plain', chunk: this.made.take(this.isGarbled) });
    this.lineFrom = 0;
  }

  /** Reads a line of the chunk, whose tokens are given. */
  private line(from: number, to: number): void {
    const { chunk } = this;
    const start = tokenKind(chunk, from) === BYTE_ORDER_MARK ? from + TOKEN_SIZE : from;
    let first = start;
    if (first < to && tokenKind(chunk, first) === CONDITION) {
      if (!conditionHolds(tokenText(chunk, first), this.scope.profile)) return;
      first += TOKEN_SIZE;
    }
    if (first >= to) return;
    if (tokenKind(chunk, first) === DEFINITION) this.scope.set(definitionOf(chunk, first));
    else if (this.needsExpansion(first, to)) this.replace(start, first, to);
  }

  private needsExpansion(first: number, to: number): boolean {
    for (let token = first; token < to; token += TOKEN_SIZE) {
      const kind = tokenKind(this.chunk, token);
      if (kind === GENERATOR || kind === PATTERN) return true;
      if ((tokenMeta(this.chunk, token) & DOLLAR) !== 0) return true;
    }
    return false;
  }

  /** Puts in what the line means, in the place of it and of the condition before it. */
  private replace(from: number, first: number, to: number): void {
    const { chunk } = this;
    const isComment = tokenKind(chunk, to - TOKEN_SIZE) === COMMENT;
    const last = isComment ? to - 2 * TOKEN_SIZE : to - TOKEN_SIZE;
    if (last < first) return;
    const start = tokenStart(chunk, first);
    const end = tokenEnd(chunk, last);
    this.made.copy(chunk, this.copied, tokenStart(chunk, from));
    this.copied = end;
    this.lineFrom = this.made.end;
    this.isChanged = true;
    this.isFirstLine = true;
    const text = chunk.text.slice(start, end);
    this.read([[ownPart({ text, chunk, start, end })]], end, 0);
  }

  /** Reads lines as the daemon's read_line() would, one after the other. */
  private read(lines: readonly (readonly UsedPart[])[], end: number, depth: number): void {
    const queue = [...lines];
    for (let line = queue.shift(); line; line = queue.shift()) {
      if (this.isOver) return;
      if (++this.steps > MAX_STEPS || depth > MAX_DEPTH) {
        this.cut();
        return;
      }
      const rest = withoutCondition(line, this.scope.profile);
      if (!rest) continue;
      const text = textOfMade(rest);
      if (text.startsWith('$') && definitionName(text, 0) >= 0) this.define(rest, text, queue);
      else if (text.startsWith('~SEQ') || text.startsWith('~LST')) this.generate(rest, text, end, depth);
      else this.substituted(rest, end, depth);
    }
  }

  /** Goes back to where all blocks of the line are closed. */
  private cut(): void {
    if (this.isCut) return;
    this.isCut = true;
    this.isOver = this.made.dropOpenBlock(this.lineFrom);
    this.isGarbled = !this.isOver;
  }

  private define(line: readonly UsedPart[], text: string, queue: (readonly UsedPart[])[]): void {
    const equals = definitionName(text, 0);
    const lines: Made[] = [];
    let value: Made = sliceMade(line, equals + 1, text.length);
    let isMultiline = false;
    while (textOfMade(value).endsWith('\\')) {
      isMultiline = true;
      lines.push(trimmed(sliceMade(value, 0, textOfMade(value).length - 1)));
      value = queue.shift() ?? [];
    }
    const last = trimmed(value);
    if (last.length > 0 || lines.length === 0) lines.push(last);
    this.scope.set({ name: text.slice(1, equals), lines, isMultiline });
  }

  private generate(line: readonly UsedPart[], text: string, end: number, depth: number): void {
    const generator = generatorIn(text, (numbers) => this.resolve(numbers, line));
    if (!generator) {
      this.emit(line, end, false);
      return;
    }
    const template = sliceUsed(line, generator.template, text.length);
    for (const round of generator.rounds) {
      generator.variables.forEach((name, index) => {
        const value = round[index] ?? { text: '' };
        this.scope.set({
          name,
          lines: [this.generated(line, value, generator.template)],
          isMultiline: false,
        });
      });
      this.read([template], end, depth + 1);
      if (this.isCut) return;
    }
  }

  private generated(line: readonly UsedPart[], { text, range }: GeneratedValue, template: number): Made {
    if (range) return sliceMade(line, range.start, range.end);
    const [first] = sliceMade(line, 0, template);
    return first ? [{ ...first, text }] : [];
  }

  private resolve(numbers: string, [first]: readonly UsedPart[]): string {
    if (!first || !numbers.includes('$')) return numbers;
    const { lines } = substitute([{ ...first, text: numbers }], (it) => this.find(it));
    return textOfMade(lines[0] ?? []);
  }

  private find(reference: Reference): Definition | string | undefined {
    const definition = reference.hasArguments ? undefined : this.scope.get(reference.name);
    return definition ?? this.scope.builtIn(reference);
  }

  private substituted(line: readonly UsedPart[], end: number, depth: number): void {
    const { lines, count, isCut } = substitute(line, (it) => this.find(it));
    this.isCut ||= isCut;
    this.isGarbled ||= isCut;
    const [first = [], ...further] = lines;
    const text = textOfMade(first);
    this.steps += count + Math.floor(text.length / STEP_LENGTH);
    if (this.scope.rereads && count > 0 && !isCut && mayHideMore(text)) {
      this.read(lines, end, depth + 1);
      return;
    }
    const include = INCLUDE.exec(text);
    if (include) this.include(first, text, include);
    else this.emit(first, end, count > 0);
    if (further.length > 0 && !isCut) this.read(further, end, depth + 1);
  }

  private include(line: readonly UsedPart[], text: string, [head, keyword = '']: RegExpExecArray): void {
    this.flush();
    const pattern = text.slice(head.length).trimEnd();
    const [first] = sliceUsed(line, head.length, text.length);
    const last = line.at(-1);
    if (!first || !last) return;
    const { chunk, start } = first.use;
    const range = { chunk, start, end: Math.max(last.use.end, start) };
    this.parts.push({ kind: 'include', keyword, pattern, range, isOpaque: pattern.includes('$') });
  }

  private emit(line: readonly UsedPart[], end: number, isPlain: boolean): void {
    if (!this.isFirstLine) this.made.endLine(this.chunk, end);
    this.isFirstLine = false;
    this.made.addLine(line, isPlain);
  }
}

/** What a value brought may be a condition; a `$` that is left, a definition or what a generator repeats. */
function mayHideMore(text: string): boolean {
  return text.startsWith('@') || text.includes('$');
}

function trimmed(line: Made): Made {
  const text = textOfMade(line);
  return sliceMade(line, text.length - text.trimStart().length, text.trimEnd().length);
}

/** The line behind its `@id`; undefined if that does not hold, or nothing follows it. */
function withoutCondition(
  line: readonly UsedPart[],
  profile: string | undefined,
): readonly UsedPart[] | undefined {
  const text = textOfMade(line);
  if (!text.startsWith('@')) return line;
  const condition = /^(@\^?[^ \t]*)[ \t]+/.exec(text);
  if (!condition || !conditionHolds(condition[1] ?? '', profile)) return undefined;
  return sliceUsed(line, condition[0].length, text.length);
}
