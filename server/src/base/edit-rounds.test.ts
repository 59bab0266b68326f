import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditRounds } from './edit-rounds.ts';
import { applyEdits } from './text-edit.ts';

test('a round that edits what the one before put in', () => {
  const rounds = new EditRounds('one two'.length);
  rounds.add([{ range: { start: 0, end: 3 }, newText: 'three' }]);
  rounds.add([{ range: { start: 2, end: 6 }, newText: '-' }]);
  expect(rounds.edits()).toEqual([{ range: { start: 0, end: 4 }, newText: 'th-' }]);
});

test('nothing is left of what was put in and taken out again', () => {
  const rounds = new EditRounds(3);
  rounds.add([{ range: { start: 1, end: 1 }, newText: 'x' }]);
  rounds.add([{ range: { start: 1, end: 2 }, newText: '' }]);
  expect(rounds.edits()).toEqual([]);
});

const edit = fc.record({ start: fc.nat(30), length: fc.nat(5), newText: fc.string({ maxLength: 4 }) });

test('all rounds at once make the same text', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }),
      (text, plan) => {
        const rounds = new EditRounds(text.length);
        let now = text;
        for (const round of plan) {
          const edits = round.map(({ start, length, newText }) => {
            const from = Math.min(start, now.length);
            return { range: { start: from, end: Math.min(from + length, now.length) }, newText };
          });
          rounds.add(edits);
          now = applyEdits(now, edits);
        }
        expect(applyEdits(text, rounds.edits())).toBe(now);
      },
    ),
  );
});
