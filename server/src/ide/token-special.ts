/** Semantic tokens of what is one token to the lexer: definitions, which may go over several lines, and generators. */
import { isAddressWord, isNumberWord } from '../schema/word-forms.ts';
import { commentStart, lineEndAt } from '../syntax/comment.ts';
import { definitionName } from '../syntax/definition.ts';
import type { PackedType } from './token-legend.ts';
import {
  ADDRESS_TYPE,
  COMMENT_TYPE,
  DEFINED_VARIABLE_TYPE,
  GENERATOR_TYPE,
  NO_TYPE,
  NUMBER_TYPE,
  STRING_TYPE,
} from './token-types.ts';
import type { TokenWriter } from './token-writer.ts';

/** `$NAME=VALUE`: the name, and of the value what can be told without knowing where it will stand. */
export function writeDefinition(writer: TokenWriter, text: string, start: number, end: number): void {
  const equals = definitionName(text, start);
  writer.add(start, equals, DEFINED_VARIABLE_TYPE);
  for (let at = equals + 1; at < end; ) {
    const lineEnd = Math.min(lineEndAt(text, at), end);
    const comment = commentStart(text, at, lineEnd);
    writeValue(writer, text, at, comment);
    writer.add(comment, withoutReturn(text, comment, lineEnd), COMMENT_TYPE);
    at = lineEnd + 1;
  }
}

function withoutReturn(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

const VALUE_WORD = /"[^"\n]*"?|(?:\$\{\w[\w ]*\}|[^\s"])+/g;

function writeValue(writer: TokenWriter, text: string, start: number, end: number): void {
  for (const match of text.slice(start, end).matchAll(VALUE_WORD)) {
    const [word] = match;
    const at = start + match.index;
    const type = word.startsWith('"') ? STRING_TYPE : formOf(word);
    writer.addWithReferences(at, at + word.length, type);
  }
}

function formOf(word: string): PackedType {
  if (isAddressWord(word)) return ADDRESS_TYPE;
  return isNumberWord(word) ? NUMBER_TYPE : NO_TYPE;
}

const GENERATOR_WORD = /[(),{}]|[^\s(),{}]+/g;

/** `~SEQ(i, 1, 5)`, `~LST({a, b}, {1, 2})`: the first of its values are names. */
export function writeGenerator(writer: TokenWriter, text: string, start: number, end: number): void {
  let depth = 0;
  let isNames = true;
  for (const match of text.slice(start, end).matchAll(GENERATOR_WORD)) {
    const [word] = match;
    const at = start + match.index;
    if (word === '{') depth++;
    else if (word === '}') depth--;
    else if (word === ',') isNames &&= depth > 0;
    else if (word === '(' || word === ')') continue;
    else if (at === start) writer.add(at, at + word.length, GENERATOR_TYPE);
    else if (isNames) writer.add(at, at + word.length, DEFINED_VARIABLE_TYPE);
    else writer.addWithReferences(at, at + word.length, formOf(word));
  }
}
