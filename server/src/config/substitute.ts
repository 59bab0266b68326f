/** `$NAME` and `${NAME}` in a line are replaced by their values, as replace_param() in lib/parser.c does it. */
import { isDigit, isNameCharacter } from '../syntax/characters.ts';
import { EMPTY_CHUNK } from '../syntax/chunk.ts';
import { type ChunkRange, isOwn, type Part, type PlacedPart, sliceMade, textOfMade } from './made.ts';
import type { Definition } from './scope.ts';

/** A part of a line, with the reference in the line as written that it came from. */
export type UsedPart = Omit<PlacedPart, 'at'>;

export interface Substituted {
  /** The line, and after it the further lines of a value of several lines. */
  readonly lines: readonly (readonly UsedPart[])[];
  /** How many values were put in. */
  readonly count: number;
  /** The value of a name led to itself, or to a line that is too long. */
  readonly isCut: boolean;
}

export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Words between the name and the `}`. */
  readonly hasArguments: boolean;
}

/** Replacements in one line, as many as fit into the longest line that the daemon reads. */
const MAX_REPLACEMENTS = 500;
const MAX_LENGTH = 1024;
const NOWHERE: ChunkRange = { chunk: EMPTY_CHUNK, start: 0, end: 0 };

/**
 * `find` answers with the definition of a name, a text for what the daemon has built in, or undefined for a name
 * that nobody defined: that stays as it is. What was put in is searched again.
 */
export function substitute(
  line: readonly UsedPart[],
  find: (reference: Reference) => Definition | string | undefined,
): Substituted {
  return new Substitution(line, find).run();
}

class Substitution {
  private parts: readonly UsedPart[];
  private text: string;
  private readonly find: (reference: Reference) => Definition | string | undefined;
  private further: readonly (readonly UsedPart[])[] = [];
  private count = 0;
  /** What a generator repeats takes its values later. */
  private isGenerator = false;

  constructor(line: readonly UsedPart[], find: (reference: Reference) => Definition | string | undefined) {
    this.parts = line;
    this.text = textOfMade(line);
    this.find = find;
  }

  run(): Substituted {
    let at = this.text.indexOf('$');
    while (at >= 0 && !this.isGenerator && this.count < MAX_REPLACEMENTS && this.text.length < MAX_LENGTH) {
      at = this.text.indexOf('$', this.replaceAt(at));
    }
    return { lines: [this.parts, ...this.further], count: this.count, isCut: at >= 0 && !this.isGenerator };
  }

  /** The offset where the search goes on. */
  private replaceAt(dollar: number): number {
    const reference = referenceAt(this.text, dollar);
    const value = reference && this.find(reference);
    if (!reference || value === undefined) return dollar + 1;
    const isLast = reference.end === this.text.length;
    if (typeof value !== 'string' && value.isMultiline && !isLast) return dollar + 1;
    const { use, raw } = this.writtenAt(reference);
    const isText = typeof value === 'string';
    const lines = isText ? [[{ ...use, text: value }]] : value.lines;
    const isLine = !isText && value.isMultiline;
    const usedPart = (part: Part): UsedPart => ({ ...part, use, raw: isLine ? rangeOf(part) : raw });
    const [first = [], ...others] = lines.map((line) => line.map(usedPart));
    this.put(reference, first);
    this.isGenerator = textOfMade(first).trimStart().startsWith('~');
    this.further = [...others, ...this.further];
    this.count++;
    return dollar;
  }

  private put({ start, end }: Reference, parts: readonly UsedPart[]): void {
    this.parts = [
      ...sliceUsed(this.parts, 0, start),
      ...parts,
      ...sliceUsed(this.parts, end, this.text.length),
    ];
    this.text = textOfMade(this.parts);
  }

  /** The reference as it stands in the line that a person wrote. */
  private writtenAt({ start, end }: Reference): Pick<UsedPart, 'use' | 'raw'> {
    const [first] = sliceUsed(this.parts, start, end);
    const last = sliceUsed(this.parts, end - 1, end)[0];
    if (!first || !last) return { use: NOWHERE, raw: NOWHERE };
    const use = joined(first.use, last.use);
    const isSame = first.raw === first.use && last.raw === last.use;
    return { use, raw: isSame ? use : joined(first.raw, last.raw) };
  }
}

/** The part of a line from one offset to another. What was written where it stands is its own use, however it is cut. */
export function sliceUsed(line: readonly UsedPart[], from: number, to: number): readonly UsedPart[] {
  const parts: UsedPart[] = [];
  let at = 0;
  for (const part of line) {
    const [slice] = sliceMade([part], from - at, to - at);
    if (slice) parts.push(usedSlice(part, slice));
    at += part.text.length;
  }
  return parts;
}

function usedSlice(part: UsedPart, slice: Part): UsedPart {
  const { text, chunk, start, end } = slice;
  const use = isOwn(part, part.use) ? slice : part.use;
  const raw = part.raw === part.use ? use : isOwn(part, part.raw) ? slice : part.raw;
  return { text, chunk, start, end, use, raw };
}

/**
 * The reference that begins at a `$`: with braces anywhere, without them only before a blank, `,`, `)` or the end,
 * as find_definition() has it.
 */
export function referenceAt(text: string, dollar: number): Reference | undefined {
  const hasBrace = text.charAt(dollar + 1) === '{';
  const start = dollar + (hasBrace ? 2 : 1);
  let at = start;
  while (isNameCharacter(text.charCodeAt(at))) at++;
  if (at === start || isDigit(text.charCodeAt(start))) return undefined;
  const name = text.slice(start, at);
  if (hasBrace) {
    const close = /^[ \t\w]*(?<![ \t])\}/.exec(text.slice(at));
    const isEmpty = text.charAt(at) === '}';
    if (!close && !isEmpty) return undefined;
    const length = close?.[0].length ?? 1;
    return { name, start: dollar, end: at + length, hasArguments: length > 1 };
  }
  const next = text.charAt(at);
  if (next !== '' && !' \t,)'.includes(next)) return undefined;
  return { name, start: dollar, end: at, hasArguments: false };
}

/** A part as it stands in its chunk. */
export function ownPart(part: Part): UsedPart {
  const { text, chunk, start, end } = part;
  const range = { chunk, start, end };
  return { text, chunk, start, end, use: range, raw: range };
}

function joined({ chunk, start, end }: ChunkRange, last: ChunkRange): ChunkRange {
  return { chunk, start, end: Math.max(end, last.end) };
}

function rangeOf({ chunk, start, end }: Part): ChunkRange {
  return { chunk, start, end };
}
