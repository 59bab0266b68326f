/** The examples of the documentation: right, in form, and about what they stand at. */
import { describe, expect, test } from 'vitest';
import { check, format } from '../../server/src/library.ts';
import { documented, things } from '../support/texts.ts';

const examples = things().flatMap(({ path, doc: { example } }) =>
  example === undefined ? [] : [{ path, text: `${example}\n` }],
);

/** What can stand for a thing: words that are gone, or going, are shown by what is written today. */
const shown = documented().filter(
  ({ data: { removed, deprecated, doc } }) => !removed && !deprecated && doc.example !== undefined,
);

/** The release in which it is, if not in the newest. */
const ahead = new Set(documented().flatMap(({ path, data }) => (data.since === 'HEAD' ? [path] : [])));

describe('examples', () => {
  test('the linter finds nothing in them', () => {
    const found = examples.flatMap(({ path, text }) =>
      check(text, { locale: 'en' })
        .filter(({ rule }) => rule !== 'not-in-target' || !ahead.has(path))
        .map(({ rule, message }) => `${path}: ${rule}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  test('they show the directive', () => {
    const others = shown.filter(({ keyword, data }) => !data.doc.example?.split(/[\s{}]+/).includes(keyword));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('they are formatted, and have no comments', () => {
    const isAbout = (path: string): boolean => path === '#' || path === '!';
    const untidy = examples.filter(
      ({ path, text }) => format(text).length > 0 || (/^\s*[#!]/m.test(text) && !isAbout(path)),
    );
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });

  test('their addresses are those for examples', () => {
    const addresses = examples.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g)].map(([address]) => ({
        path,
        address,
      })),
    );
    expect(addresses.filter(({ address }) => !isForExamples(address))).toEqual([]);
  });
});

/** Of the networks for documentation, or one that means the same on every machine. */
function isForExamples(address: string): boolean {
  return (
    /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127|0|255|22[4-9]|23\d)\./.test(address) || address === '0.0.0.0'
  );
}
