/** The guides: what they show is right, what they call wrong is found, and both languages say it alike. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../server/src/library.ts';
import { blocksOf, CHINESE_GUIDES, GUIDES, guideBlocks, guidesIn } from '../support/guides.ts';

function mistakes(text: string): readonly string[] {
  return check(text)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test('each guide is there in both languages', () =>
  expect(guidesIn(CHINESE_GUIDES)).toEqual(guidesIn(GUIDES)));

describe.each(guidesIn(GUIDES))('%s', (guide) => {
  test('both languages show the same configurations', () =>
    expect(blocksOf(CHINESE_GUIDES, guide)).toEqual(blocksOf(GUIDES, guide)));

  test.each([GUIDES, CHINESE_GUIDES])('the index of %s leads to it', (folder) =>
    expect(readFileSync(`${folder}/README.md`, 'utf8')).toContain(`](${guide})`),
  );
});

describe('configurations', () => {
  test('the right ones have no mistake', () => {
    const found = guideBlocks
      .filter((it) => !it.isBad)
      .flatMap(({ name, text }) => mistakes(text).map((it) => `${name} ${it}`));
    expect(found).toEqual([]);
  });

  test('in the wrong ones the mistake is found', () => {
    const silent = guideBlocks.filter(({ isBad, text }) => isBad && mistakes(text).length === 0);
    expect(silent.map((it) => it.name)).toEqual([]);
  });
});
