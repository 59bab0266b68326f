/** Which lines of a text belong together: blocks, definitions, and the names that lines use. */
import { flatTokens } from '../../../server/src/syntax/flat-tree.ts';
import { parseTree, positionAt } from '../../../server/src/syntax/tree.ts';

/** Lines, from 1, both included. */
export interface BlockLines {
  readonly head: number;
  readonly close: number;
  readonly depth: number;
  /** The words of the head, joined by blanks. */
  readonly title: string;
}

export interface Layout {
  readonly lines: readonly string[];
  /** Inner blocks come before the blocks around them. */
  readonly blocks: readonly BlockLines[];
  /** The lines of each `$NAME=`. */
  readonly definitions: ReadonlyMap<string, readonly number[]>;
}

export function layoutOf(text: string): Layout {
  const lines = text.split(/\r?\n/);
  return { lines, blocks: blocksIn(text), definitions: definitionsIn(lines) };
}

interface OpenBlock {
  readonly head: number;
  readonly title: string;
}

function blocksIn(text: string): readonly BlockLines[] {
  const tree = parseTree(text);
  const blocks: BlockLines[] = [];
  const open: OpenBlock[] = [];
  let words: { text: string; line: number }[] = [];
  for (const { kind, text: word, offset } of flatTokens(tree)) {
    const line = positionAt(tree, offset).line + 1;
    if (kind === 'open') {
      open.push({ head: words[0]?.line ?? line, title: words.map((it) => it.text).join(' ') });
      words = [];
    } else if (kind === 'close') {
      const block = open.pop();
      if (block) blocks.push({ ...block, close: line, depth: open.length });
      words = [];
    } else if (kind === 'word' || kind === 'string') {
      words = [...words.filter((it) => it.line === line), { text: word, line }];
    }
  }
  const end = positionAt(tree, text.length).line + 1;
  const unclosed = open.map((it, depth) => ({ ...it, close: end, depth })).reverse();
  return [...blocks, ...unclosed];
}

function definitionsIn(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  lines.forEach((line, index) => {
    const name = /^\s*\$(\w+)\s*=/.exec(line)?.[1];
    if (name === undefined) return;
    const rows = [index + 1];
    // The value goes on below a backslash, which may have a comment behind it.
    for (let at = index; /\\\s*(?:[#!].*)?$/.test(lines[at] ?? '') && at < lines.length; at++)
      rows.push(at + 2);
    found.set(name, [...(found.get(name) ?? []), ...rows]);
  });
  return found;
}

/** The lines of the definitions that a line uses, directly or through others. */
export function definedAt({ lines, definitions }: Layout, line: number): readonly number[] {
  const found = new Set<number>();
  const waiting = [line];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, name = ''] of (lines[next - 1] ?? '').matchAll(/\$\{?(\w+)/g)) {
      for (const row of definitions.get(name) ?? []) {
        if (!found.has(row)) waiting.push(row);
        found.add(row);
      }
    }
  }
  return [...found];
}

/** The block whose closing brace stands on a line; the outermost if several do. */
export function closedAt({ blocks }: Layout, line: number): BlockLines | undefined {
  return blocks.filter((it) => it.close === line && it.head < line).at(-1);
}

export function isWithin(line: number, { head, close }: BlockLines): boolean {
  return line >= head && line <= close;
}

/** The outermost block around a line. */
export function outermostAt({ blocks }: Layout, line: number): BlockLines | undefined {
  return blocks.filter((it) => it.depth === 0 && isWithin(line, it)).at(-1);
}
