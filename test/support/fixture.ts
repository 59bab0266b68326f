/** Configurations with marks: `<|>` the cursor, `<|…|>` a range, `#-` a further file, `# ^^^ rule` a finding. */
import type { TextRange } from '../../server/src/base/text-range.ts';

export const ROOT_NAME = 'keepalived.conf';

export interface FixtureFile {
  readonly name: string;
  /** Without marks. Comments with carets stay, since they are comments to the daemon too. */
  readonly text: string;
}

export interface Mark {
  readonly file: string;
  /** Empty for a cursor. */
  readonly range: TextRange;
}

/** A finding that a comment with carets expects in the line above it. */
export interface Expectation {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 0, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** A part of the sentence; empty where only the place counts. */
  readonly text: string;
}

export interface Fixture {
  /** The root comes first. */
  readonly files: readonly FixtureFile[];
  readonly marks: readonly Mark[];
  readonly expectations: readonly Expectation[];
}

/** A line end at the very beginning does not count, so that a fixture can begin below its back tick. */
export function parseFixture(fixture: string): Fixture {
  const files: FixtureFile[] = [];
  const marks: Mark[] = [];
  for (const { name, text } of splitFiles(fixture.replace(/^\n/, ''))) {
    const unmarked = takeMarks(name, text);
    files.push({ name, text: unmarked.text });
    marks.push(...unmarked.marks);
  }
  return { files, marks, expectations: files.flatMap(expectationsOf) };
}

function splitFiles(fixture: string): readonly FixtureFile[] {
  const [first = '', ...rest] = fixture.split(/^#- +(.+)\n/m);
  const files = first === '' && rest.length > 0 ? [] : [{ name: ROOT_NAME, text: first }];
  for (let at = 0; at < rest.length; at += 2) {
    files.push({ name: rest[at]?.trim() ?? '', text: rest[at + 1] ?? '' });
  }
  return files;
}

function takeMarks(file: string, marked: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of marked.split(/(<\|>|<\||\|>)/)) {
    if (part === '<|>') marks.push({ file, range: { start: text.length, end: text.length } });
    else if (part === '<|') start = text.length;
    else if (part === '|>') {
      marks.push({ file, range: { start: start ?? text.length, end: text.length } });
      start = undefined;
    } else text += part;
  }
  return { text, marks };
}

/** The `#` counts as a caret if one follows it at once; `#<` is the first column alone. */
const CARETS = /^(\s*)#(?:(<)|(\s*)(\^+))\s*([a-z-]+)(?::\s*(.*))?$/;

function expectationsOf({ name, text }: FixtureFile): readonly Expectation[] {
  const expectations: Expectation[] = [];
  let line = 0;
  text.split('\n').forEach((it, index) => {
    const [, indent = '', first, blanks = '', carets = '', rule = '', sentence = ''] = CARETS.exec(it) ?? [];
    if (rule === '') {
      line = index + 1;
      return;
    }
    const sign = indent.length;
    const start = first !== undefined || blanks === '' ? sign : sign + 1 + blanks.length;
    const end = sign + 1 + blanks.length + carets.length;
    expectations.push({ file: name, line, start, end, rule, text: sentence });
  });
  return expectations;
}
