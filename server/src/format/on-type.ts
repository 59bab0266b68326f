/** The indentation of one line while somebody types: behind a line break, and where a `}` begins it. */
import type { TextEdit } from '../base/text-edit.ts';
import type { TextRange } from '../base/text-range.ts';
import { BACKSLASH_SIGN, CLOSE_BRACE, SPACE, TAB } from '../syntax/characters.ts';
import { tokenBefore, tokenEnd, tokenKind, tokenStart } from '../syntax/chunk.ts';
import { CLOSE, DEFINITION, OPEN, TOKEN_SIZE } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk, type Tree, textOf } from '../syntax/tree.ts';
import { Edits } from './edits.ts';
import { lineStartAt } from './gap.ts';
import { type FormatOptions, indentUnit } from './options.ts';
import { structureOf } from './structure.ts';
import { isOffAt } from './switches.ts';

/**
 * What follows from a character that was typed before the offset. Counts from the lines as they are, not as they
 * would be formatted, so that it also helps in a text that is broken or has another indentation.
 */
export function formatOnType(
  tree: Tree,
  offset: number,
  typed: string,
  options: FormatOptions,
): readonly TextEdit[] {
  const text = textOf(tree);
  const start = lineStartAt(text, offset);
  const content = start + indentIn(text, start).length;
  const closes = text.charCodeAt(content) === CLOSE_BRACE;
  const isAsked = typed === '}' ? closes && offset === content + 1 : typed === '\n';
  if (!isAsked || isOffAt(tree, start)) return [];
  const indent = wantedIndent(tree, text, start, closes, options);
  const edits = new Edits(text);
  if (indent !== undefined) edits.replace(start, content, indent);
  return edits.found;
}

/** Undefined where the line belongs to a definition that goes on, or closes a block that nobody opened. */
function wantedIndent(
  tree: Tree,
  text: string,
  lineStart: number,
  closes: boolean,
  options: FormatOptions,
): string | undefined {
  const above = placeBefore(tree, lineStart);
  if (!above) return closes ? undefined : '';
  const definition = definitionAt(tree, above);
  if (definition && definition.end > lineStart) return undefined;
  if (definition && isContinued(text, definition.end, lineStart))
    return continuation(text, definition, options);
  const open = innermostOpen(tree, above);
  if (open === undefined) return closes ? undefined : '';
  const indent = indentOfLine(text, open);
  return closes ? indent : indent + indentUnit(options);
}

/** A token by the index of its chunk. */
interface Place {
  readonly chunk: number;
  readonly token: number;
}

/** The last token that begins before the offset. */
function placeBefore(tree: Tree, offset: number): Place | undefined {
  for (let index = chunkIndexAt(tree, offset); index >= 0; index--) {
    const chunk = tree.chunks[index];
    const token = chunk ? tokenBefore(chunk, offset - 1 - offsetOfChunk(tree, index)) : -1;
    if (token >= 0) return { chunk: index, token };
  }
  return undefined;
}

function definitionAt(tree: Tree, { chunk: index, token }: Place): TextRange | undefined {
  const chunk = tree.chunks[index];
  if (!chunk || tokenKind(chunk, token) !== DEFINITION) return undefined;
  const base = offsetOfChunk(tree, index);
  return { start: base + tokenStart(chunk, token), end: base + tokenEnd(chunk, token) };
}

/** True if the definition goes on in the line, which directly follows it. */
function isContinued(text: string, end: number, lineStart: number): boolean {
  return text.charCodeAt(end - 1) === BACKSLASH_SIGN && text.indexOf('\n', end) === lineStart - 1;
}

/** A second line stands deeper than the first, further ones as the one above. */
function continuation(text: string, { start, end }: TextRange, options: FormatOptions): string {
  const indent = indentOfLine(text, end - 1);
  return text.slice(start, end).includes('\n') ? indent : indent + indentUnit(options);
}

/** Where the `{` stands that is open behind the place; braces of other segments do not count. */
function innermostOpen(tree: Tree, place: Place): number | undefined {
  const first = structureOf(tree).segment[place.chunk] ?? 0;
  let closed = 0;
  for (let index = place.chunk; index >= first; index--) {
    const chunk = tree.chunks[index];
    if (!chunk) continue;
    const last = index === place.chunk ? place.token : chunk.to - TOKEN_SIZE;
    for (let token = last; token >= chunk.from; token -= TOKEN_SIZE) {
      const kind = tokenKind(chunk, token);
      if (kind === CLOSE) closed++;
      else if (kind === OPEN && closed-- === 0) return offsetOfChunk(tree, index) + tokenStart(chunk, token);
    }
  }
  return undefined;
}

function indentOfLine(text: string, offset: number): string {
  return indentIn(text, lineStartAt(text, offset));
}

function indentIn(text: string, start: number): string {
  let end = start;
  while (text.charCodeAt(end) === SPACE || text.charCodeAt(end) === TAB) end++;
  return text.slice(start, end);
}
