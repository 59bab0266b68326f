/** The smallest edits that turn one white space into another. */
import type { TextEdit } from '../base/text-edit.ts';

export class Edits {
  readonly found: TextEdit[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Replaces what lies between the offsets; what stays the same at both ends is no part of the edit. */
  replace(start: number, end: number, newText: string): void {
    const { text } = this;
    if (end - start === newText.length && text.startsWith(newText, start)) return;
    let from = start;
    let to = end;
    let length = newText.length;
    while (to > from && length > 0 && text.charCodeAt(to - 1) === newText.charCodeAt(length - 1)) {
      to--;
      length--;
    }
    let same = 0;
    while (from < to && same < length && text.charCodeAt(from) === newText.charCodeAt(same)) {
      from++;
      same++;
    }
    this.found.push({ range: { start: from, end: to }, newText: newText.slice(same, length) });
  }
}
