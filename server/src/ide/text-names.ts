/** `$NAME` and `@id`: names that are read off the lines before anything else is, in all profiles alike. */
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import { generatorIn } from '../config/generator.ts';
import { referenceAt } from '../config/substitute.ts';
import { BACKSLASH_SIGN, isBlank, LINE_FEED } from '../syntax/characters.ts';
import { type Chunk, tokenEnd, tokenKind, tokenStart } from '../syntax/chunk.ts';
import { commentStart, lineEndAt } from '../syntax/comment.ts';
import { definitionName } from '../syntax/definition.ts';
import { HAS_CONDITION, HAS_DEFINITION, HAS_DOLLAR, HAS_GENERATOR, HAS_INCLUDE } from '../syntax/special.ts';
import { CONDITION, TOKEN_SIZE } from '../syntax/token.ts';
import { offsetOfChunk, type Tree } from '../syntax/tree.ts';

/** `$`: a definition or the variable of a generator; `@`: a config id. */
export type TextSpace = '$' | '@';

export interface TextName {
  readonly space: TextSpace;
  readonly name: string;
  /** With its sign and braces. */
  readonly whole: TextRange;
  /** The name alone. */
  readonly range: TextRange;
  readonly isDefinition: boolean;
}

const HAS_NAMES = HAS_DOLLAR | HAS_DEFINITION | HAS_GENERATOR | HAS_CONDITION | HAS_INCLUDE;

const NO_NAMES: readonly TextName[] = [];

/** Those of a chunk, in the order of the text. */
export function textNamesIn(chunk: Chunk): readonly TextName[] {
  return (chunk.special & HAS_NAMES) === 0 ? NO_NAMES : namesIn(chunk);
}

const namesIn = memo((chunk: Chunk): readonly TextName[] => {
  const { text } = chunk;
  const reading: Reading = { text, found: [] };
  let isContinued = false;
  for (let start = 0; start < text.length; ) {
    const lineEnd = lineEndAt(text, start);
    let end = trimmedEnd(text, start, commentStart(text, start, lineEnd));
    const wasContinued: boolean = isContinued && end > start;
    const goesOn = text.charCodeAt(end - 1) === BACKSLASH_SIGN && end > start;
    if (goesOn && wasContinued) end--;
    const opensDefinition = readLine(reading, start, end);
    isContinued = goesOn && (wasContinued || opensDefinition);
    start = lineEnd + 1;
  }
  readInnerConditions(reading, chunk);
  return reading.found.sort((a, b) => a.whole.start - b.whole.start);
});

interface Reading {
  readonly text: string;
  readonly found: TextName[];
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isBlank(text.charCodeAt(at)) || text.charAt(at) === '\uFEFF')) at++;
  return at;
}

/** Reads from where a line or a template begins; true if it is a definition. */
function readLine(reading: Reading, start: number, end: number): boolean {
  const at = readCondition(reading, skipBlanks(reading.text, start, end), end);
  const { text } = reading;
  if (text.startsWith('~', at)) return readGenerator(reading, at, end);
  const equals = text.startsWith('$', at) ? definitionName(text, at) : -1;
  if (equals < 0 || equals >= end) {
    readReferences(reading, at, end);
    return false;
  }
  push(reading, '$', { start: at, end: equals }, { start: at + 1, end: equals }, true);
  readDefined(reading, equals + 1, end);
  return true;
}

/** A value may itself be a line that generates others. */
function readDefined(reading: Reading, start: number, end: number): void {
  const { text } = reading;
  const at = skipBlanks(text, start, end);
  const last = text.charCodeAt(end - 1) === BACKSLASH_SIGN ? end - 1 : end;
  if (text.startsWith('~', at)) readGenerator(reading, at, last);
  else readReferences(reading, at, last);
}

function readCondition(reading: Reading, at: number, end: number): number {
  const { text } = reading;
  if (!text.startsWith('@', at)) return at;
  const start = at + (text.startsWith('^', at + 1) ? 2 : 1);
  let close = start;
  while (close < end && !isBlank(text.charCodeAt(close)) && text.charCodeAt(close) !== LINE_FEED) close++;
  push(reading, '@', { start: at, end: close }, { start, end: close }, false);
  return skipBlanks(text, close, end);
}

/** What follows a brace is a line to the daemon, so a condition may stand there, too. */
function readInnerConditions(reading: Reading, chunk: Chunk): void {
  const known = new Set(reading.found.map((it) => it.whole.start));
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const start = tokenStart(chunk, token);
    if (tokenKind(chunk, token) === CONDITION && !known.has(start)) {
      readCondition(reading, start, tokenEnd(chunk, token));
    }
  }
}

/** On a line that only begins as a generator nothing is put in. */
function readGenerator(reading: Reading, at: number, end: number): boolean {
  const line = reading.text.slice(at, end);
  const generator = generatorIn(line, (numbers) => numbers.replace(/\$\{\w+\}|\$\w+/g, '1'));
  if (!generator) return false;
  for (const { start, end: close } of generator.names) {
    const range = { start: at + start, end: at + close };
    push(reading, '$', range, range, true);
  }
  readReferences(reading, at, at + generator.template);
  readLine(reading, at + generator.template, end);
  return false;
}

function readReferences(reading: Reading, start: number, end: number): void {
  const line = reading.text.slice(start, end);
  for (let dollar = line.indexOf('$'); dollar >= 0; dollar = line.indexOf('$', dollar + 1)) {
    const reference = referenceAt(line, dollar);
    if (!reference || reference.hasArguments) continue;
    const from = start + dollar + (line.charAt(dollar + 1) === '{' ? 2 : 1);
    const range = { start: from, end: from + reference.name.length };
    push(reading, '$', { start: start + dollar, end: start + reference.end }, range, false);
  }
}

function push(
  { text, found }: Reading,
  space: TextSpace,
  whole: TextRange,
  range: TextRange,
  isDefinition: boolean,
): void {
  const name = text.slice(range.start, range.end);
  if (name !== '') found.push({ space, name, whole, range, isDefinition });
}

/** Those of a file with this name, at their places in the file. */
export function textNamesNamed(tree: Tree, space: TextSpace, name: string): readonly TextName[] {
  const found: TextName[] = [];
  if ((tree.special & HAS_NAMES) === 0) return found;
  tree.chunks.forEach((chunk, index) => {
    for (const it of textNamesIn(chunk)) {
      if (it.name === name && it.space === space) found.push(shifted(it, offsetOfChunk(tree, index)));
    }
  });
  return found;
}

function shifted(it: TextName, base: number): TextName {
  const move = ({ start, end }: TextRange): TextRange => ({ start: start + base, end: end + base });
  return { ...it, whole: move(it.whole), range: move(it.range) };
}

/** Names that the daemon itself gives a value to. */
export const BUILT_IN: ReadonlySet<string> = new Set([
  '_PWD',
  '_INSTANCE',
  '_RANDOM',
  '_HASH',
  '_BANG',
  '_ENV',
]);
