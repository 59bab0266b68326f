/** A template as the lexer can read it: tags become signs that mean "not known", or comments; every place is kept. */
import { lineEndAt } from './comment.ts';
import { type Tag, tagsIn } from './template-tags.ts';

export interface MaskedText {
  /** As long as the text itself. */
  readonly text: string;
  /** Lines may be there several times, or not at all. */
  readonly hasStatements: boolean;
}

/** Undefined for a text without tags. */
export function maskTags(text: string): MaskedText | undefined {
  const tags = tagsIn(text);
  if (tags.length === 0) return undefined;
  let masked = '';
  let done = 0;
  for (const line of linesWith(tags, text)) {
    masked += text.slice(done, line.start) + maskedLine(text, line);
    done = line.end;
  }
  const hasStatements = tags.some((it) => it.kind === 'statement');
  return { text: masked + text.slice(done), hasStatements };
}

/** Lines that tags go over are one line. */
interface TaggedLine {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly Tag[];
}

function linesWith(tags: readonly Tag[], text: string): readonly TaggedLine[] {
  const lines: TaggedLine[] = [];
  let own: Tag[] = [];
  let start = 0;
  let end = -1;
  for (const tag of tags) {
    if (tag.start > end) {
      if (own.length > 0) lines.push({ start, end, tags: own });
      own = [];
      start = text.lastIndexOf('\n', tag.start) + 1;
    }
    own.push(tag);
    if (tag.end > end) end = lineEndAt(text, tag.end);
  }
  lines.push({ start, end, tags: own });
  return lines;
}

/** What a line that holds tags is to the lexer. `$` makes a word unknown; `#` begins what is passed over. */
function maskedLine(text: string, { start, end, tags }: TaggedLine): string {
  const trivia = firstTrivia(text, start, end, tags);
  let masked = '';
  let done = start;
  for (const tag of tags.slice(0, trivia)) {
    const sign = tag.kind === 'comment' ? ' ' : '$';
    masked += beforeTag(text.slice(done, tag.start), sign) + sign.repeat(tag.end - tag.start);
    done = tag.end;
  }
  const rest = tags[trivia];
  if (!rest) return masked + text.slice(done, end);
  return masked + text.slice(done, rest.start) + '#'.repeat(end - rest.start);
}

/** An id that a tag gives is not known. */
function beforeTag(text: string, sign: string): string {
  if (sign !== '$') return text;
  const length = text.endsWith('@') ? 1 : text.endsWith('@^') ? 2 : 0;
  return length === 0 ? text : text.slice(0, -length) + '$'.repeat(length);
}

/**
 * The first of the tags at the end of the line that leave nothing there: all of them comments, or also statements
 * where they are alone or follow a brace. A comment of keepalived may follow.
 */
function firstTrivia(text: string, start: number, end: number, tags: readonly Tag[]): number {
  let first = tags.length;
  let behind = end;
  let hasStatement = false;
  for (let index = tags.length - 1; index >= 0; index--) {
    const tag = tags[index];
    if (!tag || tag.kind === 'value') break;
    const between = text.slice(tag.end, behind).trimStart();
    if (between !== '' && (behind !== end || !/^[#!]/.test(between))) break;
    hasStatement ||= tag.kind === 'statement';
    behind = tag.start;
    const before = text.slice(tags[index - 1]?.end ?? start, tag.start).trimEnd();
    const isLast = index === 0 ? before === '' : false;
    if (!hasStatement || isLast || /[{}]$/.test(before)) first = index;
  }
  return first;
}
