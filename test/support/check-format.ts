/** Formats fixtures, with marks where a range or a cursor is meant. */
import { applyEdits } from '../../server/src/base/text-edit.ts';
import { format, formatRanges } from '../../server/src/format/format.ts';
import { formatOnType } from '../../server/src/format/on-type.ts';
import { DEFAULT_OPTIONS, type FormatOptions } from '../../server/src/format/options.ts';
import { parseTree } from '../../server/src/syntax/tree.ts';
import { parseFixture } from './fixture.ts';

type SomeOptions = Partial<FormatOptions>;

/** A line end at the very beginning does not count. */
export function formatted(text: string, options: SomeOptions = {}): string {
  const plain = text.replace(/^\n/, '');
  return applyEdits(plain, format(parseTree(plain), { ...DEFAULT_OPTIONS, ...options }));
}

/** A template after it is formatted. */
export function formattedTemplate(text: string, options: SomeOptions = {}): string {
  const plain = text.replace(/^\n/, '');
  return applyEdits(plain, format(parseTree(plain, true), { ...DEFAULT_OPTIONS, ...options }));
}

/** The text after the lines of `<|…|>` are formatted. */
export function formattedLines(fixture: string, options: SomeOptions = {}): string {
  const { files, marks } = parseFixture(fixture);
  const text = files[0]?.text ?? '';
  const ranges = marks.map((it) => it.range);
  return applyEdits(text, formatRanges(parseTree(text), ranges, { ...DEFAULT_OPTIONS, ...options }));
}

/** The text after the character before `<|>` was typed. */
export function typed(fixture: string, options: SomeOptions = {}): string {
  const { files, marks } = parseFixture(fixture);
  const text = files[0]?.text ?? '';
  const offset = marks[0]?.range.start ?? 0;
  const before = text.slice(0, offset);
  const character = /\n[ \t]*$/.test(before) ? '\n' : before.slice(-1);
  const edits = formatOnType(parseTree(text), offset, character, { ...DEFAULT_OPTIONS, ...options });
  return applyEdits(text, edits);
}
