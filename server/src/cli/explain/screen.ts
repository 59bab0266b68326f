/** A page that fits a terminal as it is by default: 24 lines of 80 cells. */
import { cellsOf, harmless } from '../reports/cells.ts';
import type { Style } from '../reports/style.ts';

/** The prompt takes the last line. */
const LINES = 23;
const CELLS = 80;

export interface Section {
  readonly label: string;
  /** Wrapped, and in full. */
  readonly text?: string | undefined;
  /** As they are; as many as there is room for. */
  readonly code?: readonly string[] | undefined;
}

/** Sections without content are left out. Code is cut first, then the longest text. */
export function screen(title: string, sections: readonly Section[], style: Style): string {
  const labels = sections.map((it) => cellsOf(it.label));
  const indent = Math.max(0, ...labels) + 2;
  const blocks = sections.map(({ label, text, code }) => ({
    label,
    text: text === undefined ? [] : wrapped(text, CELLS - indent),
    code: code ?? [],
  }));
  const fixed = 2 + blocks.reduce((sum, it) => sum + it.text.length, 0);
  let room = Math.max(0, LINES - fixed);
  const lines = [style.path(title), ''];
  for (const { label, text, code } of blocks) {
    const shown = cut(code, room, style);
    room -= shown.length;
    const [first, ...rest] = [...text, ...shown];
    if (first === undefined) continue;
    lines.push(`${style.dim(label)}${' '.repeat(indent - cellsOf(label))}${first}`);
    lines.push(...rest.map((it) => `${' '.repeat(indent)}${it}`.trimEnd()));
  }
  const last = lines.pop() ?? '';
  const kept = lines.length < LINES ? lines : [...lines.slice(0, LINES - 2), style.cut];
  return `${[...kept, last].join('\n')}\n`;
}

function cut(code: readonly string[], room: number, style: Style): readonly string[] {
  const shown = code.map(harmless);
  return shown.length <= room ? shown : [...shown.slice(0, Math.max(0, room - 1)), style.cut].slice(0, room);
}

/** Breaks at blanks, and between any two wide characters. */
function wrapped(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of harmless(text.replace(/\s+/g, ' ')).match(PARTS) ?? []) {
    if (line !== '' && cellsOf(line + part.trimEnd()) > cells) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? part.trimStart() : part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** A word with the blanks behind it, or a wide character with the punctuation that must not begin a line. */
const PARTS = /[\p{sc=Han}](?:[\u3000-\u303f\uff00-\uffef”’])*|[^\s\p{sc=Han}]+\s*|\s+/gu;
