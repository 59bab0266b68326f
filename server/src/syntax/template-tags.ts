/** Where the tags of template languages stand: Jinja, ERB, EPP, Go, Mustache, Terraform. Knows nothing around them. */
import { APOSTROPHE, BACKSLASH_SIGN, CLOSE_BRACE, LINE_FEED, OPEN_BRACE, QUOTE } from './characters.ts';
import { lineEndAt } from './comment.ts';

/** `value`: a text stands in its place. `statement`: decides what is there. `comment`: leaves nothing. */
export type TagKind = 'value' | 'statement' | 'comment';

/** The end is behind its last character; a tag that is never closed ends with its line. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: TagKind;
}

const BACKTICK = 96;
const NOT_CLOSED = -1;

/** How tags begin; behind those, whole words that a script replaces: `__NAME__`, `@NAME@`, `%NAME%`, `<name>`. */
const OPENER =
  /\{[{%#]|<%|[$%]\{|__[A-Z][A-Z\d_]{0,80}__|@{1,2}[A-Z][A-Z\d_]{0,80}@{1,2}|%{1,2}[A-Z][A-Z\d_]{0,80}%{1,2}|<[A-Za-z_][\w-]{0,80}(?: [\w-]{1,80}){0,3}>/g;
const LONG_COMMENT = /\{\{-?\s?\/\*/y;
const STATEMENT =
  /\{\{[-~]?\s{0,8}(?:[#^/]|\$\w*(?:\s?,\s?\$\w*)?\s?:?=|(?:if|else|end|range|with|define|block|template|break|continue)(?![\w.(]))/y;

/** All tags, in their order; they do not overlap. Takes time in proportion to the text, whatever that is. */
export function tagsIn(text: string): readonly Tag[] {
  return new TagScanner(text).run();
}

class TagScanner {
  private readonly text: string;
  /** What was looked for to the end of the text in vain. */
  private readonly absent = new Set<string>();

  constructor(text: string) {
    this.text = text;
  }

  run(): readonly Tag[] {
    const { text } = this;
    const tags: Tag[] = [];
    const opener = new RegExp(OPENER);
    for (let match = opener.exec(text); match; match = opener.exec(text)) {
      const [sign] = match;
      const start = match.index;
      if (text.startsWith('<%%', start)) {
        opener.lastIndex = start + 3;
        continue;
      }
      const close = sign.length > 2 ? start + sign.length : this.closeOf(sign, start);
      if (close === NOT_CLOSED && sign === '{#') continue;
      const end = close === NOT_CLOSED ? lineEndAt(text, start) : close;
      tags.push({ start, end, kind: this.kindOf(sign, start) });
      opener.lastIndex = end;
    }
    return tags;
  }

  private closeOf(sign: string, start: number): number {
    const from = start + 2;
    switch (sign) {
      case '{#':
        return this.find('#}', from);
      case '<%':
        return this.find('%>', from);
      case '{%':
        return this.balanced(sign, '%}', from);
      case '{{':
        return this.endOfComment(start) ?? this.balanced(sign, '}}', from);
      default:
        return this.balanced(sign, '}', from);
    }
  }

  /** Go's and Mustache's comments, which may hold anything. */
  private endOfComment(start: number): number | undefined {
    if (this.text.startsWith('{{!--', start)) return this.find('--}}', start + 5);
    if (this.text.startsWith('{{!', start)) return this.find('}}', start + 3);
    if (!startsWith(LONG_COMMENT, this.text, start)) return undefined;
    const behind = this.find('*/', start + 4);
    return behind === NOT_CLOSED ? NOT_CLOSED : this.find('}}', behind);
  }

  private find(closer: string, from: number): number {
    if (this.absent.has(closer)) return NOT_CLOSED;
    const at = this.text.indexOf(closer, from);
    if (at >= 0) return at + closer.length;
    this.absent.add(closer);
    return NOT_CLOSED;
  }

  /**
   * Braces and what is quoted within a line belong to the tag. Where the next tag of its kind begins on a later line,
   * this one was never closed.
   */
  private balanced(sign: string, closer: string, from: number): number {
    const { text } = this;
    let depth = 0;
    let lines = 0;
    let unquotedTo = 0;
    for (let at = from; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === LINE_FEED) lines++;
      else if (lines > 0 && text.startsWith(sign, at)) return NOT_CLOSED;
      else if ((closer !== '}}' || depth === 0) && text.startsWith(closer, at) && !isNested(closer, depth)) {
        return at + closer.length;
      } else if (char === OPEN_BRACE) depth++;
      else if (char === CLOSE_BRACE) depth = Math.max(0, depth - 1);
      else if (isQuote(char) && at >= unquotedTo) {
        const end = quoteEnd(text, at, char);
        if (end < 0) unquotedTo = lineEndAt(text, at);
        else at = end;
      }
    }
    return NOT_CLOSED;
  }

  private kindOf(sign: string, start: number): TagKind {
    const { text } = this;
    if (sign === '{#' || text.startsWith('<%#', start) || text.startsWith('{{!', start)) return 'comment';
    if (sign === '{{') {
      if (startsWith(LONG_COMMENT, text, start)) return 'comment';
      return startsWith(STATEMENT, text, start) ? 'statement' : 'value';
    }
    return sign === '${' || sign.length > 2 || text.startsWith('<%=', start) ? 'value' : 'statement';
  }
}

function isNested(closer: string, depth: number): boolean {
  return closer === '}' && depth > 0;
}

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isQuote(char: number): boolean {
  return char === QUOTE || char === APOSTROPHE || char === BACKTICK;
}

/** The offset of the quote that closes, or -1 if there is none on the line. */
function quoteEnd(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) return at;
    if (char === LINE_FEED) return -1;
    if (char === BACKSLASH_SIGN) at++;
  }
  return -1;
}
