/** The definitions that are in force, and what was asked of them. */

import { BACKSLASH_SIGN, CARRIAGE_RETURN, isBlank } from '../syntax/characters.ts';
import { type Chunk, tokenStart, tokenText } from '../syntax/chunk.ts';
import { commentStart, lineEndAt } from '../syntax/comment.ts';
import { definitionName } from '../syntax/definition.ts';
import type { Made } from './made.ts';

export interface Definition {
  readonly name: string;
  /** One for a plain value, which may be empty; the lines of a value that goes on. */
  readonly lines: readonly Made[];
  /** Such a value is put in at the end of a line only. */
  readonly isMultiline: boolean;
}

/** As it changes while a configuration is read from its first line to its last. */
export class Scope {
  /** A line with values in it is looked at once more, as the daemon does up to 2.3.x. */
  readonly rereads: boolean;
  private readonly definitions = new Map<string, Definition>();

  constructor(rereads: boolean) {
    this.rereads = rereads;
  }

  get(name: string): Definition | undefined {
    return this.definitions.get(name);
  }

  set(definition: Definition): void {
    this.definitions.set(definition.name, definition);
  }
}

/** What a DEFINITION token defines. */
export function definitionOf(chunk: Chunk, token: number): Definition {
  const text = tokenText(chunk, token);
  const base = tokenStart(chunk, token);
  const equals = definitionName(text, 0);
  const lines: Made[] = [];
  let isMultiline = false;
  let at = equals + 1;
  while (at <= text.length) {
    const lineEnd = lineEndAt(text, at);
    const { start, end, goesOn } = contentOf(text, at, lineEnd);
    if (start < end)
      lines.push([{ text: text.slice(start, end), chunk, start: base + start, end: base + end }]);
    isMultiline ||= goesOn;
    at = lineEnd + 1;
  }
  return { name: text.slice(1, equals), lines: lines.length === 0 ? [[]] : lines, isMultiline };
}

/** A line of a value as it is stored: without comment, blanks around it, and the backslash at its end. */
function contentOf(
  text: string,
  from: number,
  lineEnd: number,
): { start: number; end: number; goesOn: boolean } {
  let start = from;
  let end = commentStart(text, from, lineEnd);
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const goesOn = end > start && text.charCodeAt(end - 1) === BACKSLASH_SIGN;
  if (goesOn) end--;
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === CARRIAGE_RETURN))
    end--;
  return { start, end, goesOn };
}
