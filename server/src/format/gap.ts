/** The white space between two lines, in its parts: behind the first, blank lines, before the second. */
import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../syntax/characters.ts';

export interface Gap {
  /** The blanks behind the first line end here, where its line end begins. */
  readonly lineEnd: number;
  /** Behind that line end: the first blank line, if there is one. */
  readonly below: number;
  /** Behind the first blank line; `below` if there is none. */
  readonly secondBlank: number;
  /** The second line begins here. */
  readonly lineStart: number;
}

/** The parts; undefined if anything but blanks and line ends lies between, or no line end. */
export function gapIn(text: string, start: number, end: number): Gap | undefined {
  let lineEnd = -1;
  let below = end;
  let secondBlank = -1;
  let lineStart = end;
  for (let at = start; at < end; ) {
    const next = lineEndBehind(text, at);
    if (next === undefined) return undefined;
    if (next > at) {
      if (lineEnd < 0) {
        lineEnd = at;
        below = next;
      } else if (secondBlank < 0) secondBlank = next;
      lineStart = next;
      at = next;
    } else at++;
  }
  if (lineEnd < 0) return undefined;
  return { lineEnd, below, secondBlank: secondBlank < 0 ? below : secondBlank, lineStart };
}

/** Behind the line end at the offset; the offset itself for a blank; undefined for anything else. */
function lineEndBehind(text: string, at: number): number | undefined {
  const char = text.charCodeAt(at);
  if (char === SPACE || char === TAB) return at;
  if (char === LINE_FEED) return at + 1;
  return char === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : undefined;
}

/** The line end of the text: that of its first line. */
export function lineEndOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text.charCodeAt(at - 1) === CARRIAGE_RETURN ? '\r\n' : '\n';
}

export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
