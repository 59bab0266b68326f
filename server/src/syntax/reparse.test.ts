import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, anyTemplate, anyTemplateEdit, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { LineIndex } from '../base/line-index.ts';
import type { TextEdit } from '../base/text-edit.ts';
import { reparse } from './reparse.ts';
import { lengthOfTree, offsetAt, parseTree, positionAt, sliceTree, type Tree, textOf } from './tree.ts';

/** Everything that a tree says, in a form that can be compared. */
function shape(tree: Tree): unknown {
  return tree.chunks.map(({ text, tokens, from, to, lines, balance, special }) => ({
    text,
    tokens: [...tokens.subarray(from, to)],
    lines,
    balance,
    special,
  }));
}

function editOf(
  text: string,
  { from, length, newText }: { from: number; length: number; newText: string },
): TextEdit {
  const start = Math.floor(from * text.length);
  return { range: { start, end: Math.min(text.length, start + length) }, newText };
}

test('after any edits, a tree equals one parsed from scratch', () => {
  fc.assert(
    fc.property(manyBlocks, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      let tree = parseTree(text);
      for (const change of edits) {
        const now = textOf(tree);
        const edit = editOf(now, change);
        tree = reparse(tree, edit);
        const fresh = parseTree(now.slice(0, edit.range.start) + edit.newText + now.slice(edit.range.end));
        expect(shape(tree)).toEqual(shape(fresh));
        expect([...tree.offsets]).toEqual([...fresh.offsets]);
        expect([...tree.lines]).toEqual([...fresh.lines]);
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('after any edits, a template equals one parsed from scratch, and every place is kept', () => {
  fc.assert(
    fc.property(anyTemplate, fc.array(anyTemplateEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      let tree = parseTree(text, true);
      for (const change of edits) {
        const now = textOf(tree);
        const edit = editOf(now, change);
        const next = now.slice(0, edit.range.start) + edit.newText + now.slice(edit.range.end);
        tree = reparse(tree, edit);
        const fresh = parseTree(next, true);
        expect(textOf(tree)).toBe(next);
        expect(shape(tree)).toEqual(shape(fresh));
        expect([...tree.offsets]).toEqual([...fresh.offsets]);
        expect([...tree.lines]).toEqual([...fresh.lines]);
        expect(positionAt(tree, next.length)).toEqual(new LineIndex(next).position(next.length));
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('in a template, too, chunks away from the edit stay the same objects', () => {
  const block = (name: string) => `vrrp_instance {{ ${name} }} {\n${'    priority {{ p }}\n'.repeat(40)}}\n`;
  const tree = parseTree(['a', 'b', 'c', 'd', 'e'].map(block).join(''), true);
  const at = textOf(tree).indexOf('{{ c') + 60;
  const next = reparse(tree, { range: { start: at, end: at }, newText: 'x' });
  expect(next.chunks.filter((it) => tree.chunks.includes(it))).toHaveLength(tree.chunks.length - 1);
});

test('chunks away from the edit stay the same objects', () => {
  const block = (name: string) => `vrrp_instance ${name} {\n${'    priority 100\n'.repeat(40)}}\n`;
  const tree = parseTree(['a', 'b', 'c', 'd', 'e'].map(block).join(''));
  const at = textOf(tree).indexOf('vrrp_instance c') + 60;
  const next = reparse(tree, { range: { start: at, end: at }, newText: 'x' });
  const kept = next.chunks.filter((it) => tree.chunks.includes(it));
  expect(tree.chunks).toHaveLength(5);
  expect(kept).toHaveLength(4);
});

test('positions and offsets agree with the flat text, whatever ends its lines', () => {
  fc.assert(
    fc.property(manyBlocks, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const tree = parseTree(text);
      const offset = Math.floor(share * text.length);
      const position = positionAt(tree, offset);
      expect(position).toEqual(new LineIndex(text).position(offset));
      expect(offsetAt(tree, position)).toBe(offset);
      expect(sliceTree(tree, { start: 0, end: offset })).toBe(text.slice(0, offset));
      expect(lengthOfTree(tree)).toBe(text.length);
    }),
    { numRuns: 500 },
  );
}, 60_000);
