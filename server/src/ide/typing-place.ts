/** Where a person types: the place itself, or in the value of a definition the place where the value is used. */

import type { Block, Segment } from '../config/block.ts';
import type { Sources } from '../config/expand.ts';
import { headSpan, pieceOf, wordsFrom } from '../config/statements.ts';
import { type Checked, check } from '../lint/check.ts';
import { tokenEnd, tokenStart } from '../syntax/chunk.ts';
import { definitionName } from '../syntax/definition.ts';
import { HAS_DOLLAR } from '../syntax/special.ts';
import { type SourceFile, sourceText } from '../workspace/source-file.ts';
import { blockAt } from './block-at.ts';
import { lineBefore, type Place, placeAt } from './place.ts';
import { variablesIn } from './variables.ts';

/** As `placeAt`. Of a definition that is used nowhere it is known what it is only if its value has several lines. */
export function typingPlace(checked: Checked, file: SourceFile, offset: number): Place | undefined {
  const place = placeAt(checked, file, offset);
  if (place?.site.kind !== 'definition') return place;
  return placeInValue(place, place.site.token) ?? place;
}

const ALONE: Sources = { file: () => undefined, includes: () => [] };

/** The value is read with what stands before its first use: all places in it keep their distance. */
function placeInValue(place: Place, token: number): Place | undefined {
  const { chunk, at, base, analysis } = place;
  const start = tokenStart(chunk, token);
  const equals = definitionName(chunk.text, start);
  const end = Math.max(tokenEnd(chunk, token), at);
  const value = chunk.text.slice(equals + 1, end).replace(/\\(?=\s*(?:\n|$))/g, ' ');
  const within = at - equals - 1;
  if (within < 0) return undefined;
  const before = textBeforeUse(place, chunk.text.slice(start + 1, equals));
  if (before === undefined && !value.slice(0, within).includes('\n')) return undefined;
  const text = `${before ?? ''}${value}`;
  const made = sourceText(place.file.name, text);
  const read = check(made, ALONE, { language: analysis.language });
  const inner = placeAt(read, made, text.length - value.length + within);
  if (!inner) return undefined;
  const shift = base + equals + 1 - (text.length - value.length);
  return { ...inner, analysis, index: place.index, file: place.file, base: inner.base + shift };
}

/** The open blocks around the first use of a variable, and its line up to it. */
function textBeforeUse({ analysis: { segments } }: Place, name: string): string | undefined {
  for (const { segment } of segments) {
    for (const [piece, chunk] of segment.pieces.entries()) {
      if ((chunk.special & HAS_DOLLAR) === 0 || !chunk.text.includes(name)) continue;
      const at = useIn(chunk.text, name);
      if (at === undefined) continue;
      const line = lineBefore({ chunk, at }).trimStart();
      return `${headsOf(segment, blockAt(segment, { piece, at }))}${line}`;
    }
  }
  return undefined;
}

/** Beyond this the daemon reads no line. */
const MAX_LINE = 2048;

/** The first use that is neither a definition nor in a comment. */
function useIn(text: string, name: string): number | undefined {
  const use = variablesIn(text).find(({ name: it, range: { start, end } }) => {
    if (it !== name || text.charAt(end) === '=') return false;
    const line = text.slice(Math.max(start - MAX_LINE, 0), start);
    return !/[#!].*$/.test(line);
  });
  return use?.range.start;
}

function headsOf(segment: Segment, block: Block): string {
  if (!block.parent) return '';
  const head = headSpan(segment, block);
  const end = wordsFrom(segment, block.head).at(-1)?.span.end ?? head.end;
  const text = pieceOf(segment, head.piece).text.slice(head.start, end);
  return `${headsOf(segment, block.parent)}${text} {\n`;
}
