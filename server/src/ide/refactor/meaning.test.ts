import { expect, test } from 'vitest';
import {
  applied,
  newFindings,
  offersIn,
  readLines,
  type Texts,
} from '../../../../test/support/check-refactor.ts';
import { rules } from '../../lint/registry.ts';
import { isRefusal } from '../refusal.ts';

/** After these the daemon reads the same, line by line. */
const KEEPING = ['extract-definition', 'extract-include', 'inline-definition'];

const STEP = 7;

const NAME = 'keepalived.conf';

/** What was offered at some of the words of a text, with the files afterwards. */
function outcomes(text: string): readonly (readonly [id: string, after: Texts])[] {
  const places = [...text.matchAll(/\S+/g)].filter((_, at) => at % STEP === 0);
  return places.flatMap(({ index: start }) => {
    const offers = [...offersIn({ [NAME]: text }, NAME, { start, end: start })];
    return offers.flatMap(([id, { offer }]): (readonly [string, Texts])[] =>
      isRefusal(offer) || !KEEPING.includes(id) ? [] : [[id, applied(offer.change(() => false))]],
    );
  });
}

test('the good examples of all rules are read alike afterwards, and nothing new is found', () => {
  const seen = new Set<string>();
  for (const good of new Set(rules.flatMap((it) => it.examples.flatMap((example) => example.good ?? [])))) {
    const before = { [NAME]: good };
    const lines = readLines(before);
    for (const [id, after] of outcomes(good)) {
      const now = { ...before, ...after };
      seen.add(id);
      expect(readLines(now), `${id}\n${good}`).toEqual(lines);
      expect(newFindings(before, now), `${id}\n${good}`).toEqual([]);
    }
  }
  expect([...seen].sort()).toEqual(KEEPING);
}, 120_000);
