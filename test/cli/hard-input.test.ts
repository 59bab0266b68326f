/** Input that is large, deep or odd gets a finding or a message: no crash, no hang, no silence. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint, lintJson, places } from '../support/run-lint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TIME = 30_000;

test('100,000 nested blocks', { timeout: TIME }, async () => {
  const files = { 'a.conf': 'global_defs {\n'.repeat(100_000) };
  const { status, out } = await lint(['a.conf'], { files });
  expect(status).toBe(1);
  expect(out).toContain('a.conf:1:1  error');
});

test.each([
  ['a word of 1 MB', `global_defs {\n    router_id ${'x'.repeat(1_000_000)}\n}\n`],
  ['500,000 words', `global_defs {\n${'x '.repeat(500_000)}\n}\n`],
  ['a million braces', `global_defs {\n${'}'.repeat(1_000_000)}\n`],
])('%s in a line', { timeout: TIME }, async (_, text) => {
  const { status, out } = await lint(['a.conf'], { files: { 'a.conf': text } });
  expect(status).toBe(1);
  expect(out).toContain('line-too-long');
  expect(Math.max(...out.split('\n').map((it) => it.length))).toBeLessThan(300);
});

describe('an include', () => {
  test('that leads back to itself', async () => {
    const files = { 'a.conf': 'include b.conf\n', 'b.conf': 'include ./a.conf\n' };
    expect(places((await lintJson(['a.conf'], { files })).report)).toEqual(['b.conf:1 include-loop']);
  });

  test('that is missing, a folder, or unreadable', async () => {
    const lines = [
      'include gone.conf',
      'include folder',
      'include *.none',
      'include /dev/zero',
      'include data',
    ];
    const folder = temporaryFolder({ 'a.conf': lines.join('\n'), data: new Uint8Array([0, 1, 2]) });
    mkdirSync(join(folder, 'folder'));
    const { status, report } = await lintJson(['a.conf'], { folder });
    expect(status).toBe(0);
    expect(places(report)).toEqual([1, 2, 4, 5].map((line) => `a.conf:${line} unreadable-include`));
  });

  test('of a file without permission', async () => {
    const folder = temporaryFolder({ 'a.conf': 'include b.conf\n', 'b.conf': 'foo\n' });
    chmodSync(join(folder, 'b.conf'), 0o000);
    // Whoever is root may read it all the same.
    const rule = process.getuid?.() === 0 ? 'b.conf:1 unknown-directive' : 'a.conf:1 unreadable-include';
    expect(places((await lintJson(['a.conf'], { folder })).report)).toEqual([rule]);
  });

  test('of 10,000 files', { timeout: TIME }, async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => [`many/${at}.conf`, '# nothing\n'] as const);
    const { status, report } = await lintJson(['a.conf'], {
      files: { 'a.conf': 'include many/*.conf\n', ...Object.fromEntries(many) },
    });
    expect(status).toBe(0);
    expect(places(report)).toEqual(['a.conf:1 too-many-includes']);
  });

  test('that would be read 1,000,000 times', { timeout: TIME }, async () => {
    const level = (at: number): string => `include ${at}.conf\n`.repeat(10);
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.conf`, level(at + 1)]));
    const { report } = await lintJson(['0.conf'], { files: { ...files, '6.conf': '# nothing\n' } });
    expect(new Set(report.diagnostics.map((it) => it.rule))).toContain('too-many-includes');
  });
});
