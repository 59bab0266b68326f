/** The example that `npm start` checks: one finding for each mistake in it, and nothing else. */
import { expect, test } from 'vitest';
import { lintJson } from '../support/run-lint.ts';

test('the example has its mistakes', async () => {
  const { status, report } = await lintJson(['examples'], { folder: '.' });
  expect(status).toBe(1);
  const found = report.diagnostics.map((it) => [it.file, it.line, it.severity, it.rule, it.fixes.length > 0]);
  const a = 'examples/web/node-a/keepalived.conf';
  const b = 'examples/web/node-b/keepalived.conf';
  expect(found).toEqual([
    [a, 9, 'error', 'unknown-directive', true],
    [a, 22, 'error', 'unresolved-reference', true],
    [a, 29, 'error', 'auth-pass-too-long', true],
    [b, 7, 'error', 'unknown-directive', true],
    [b, 9, 'error', 'invalid-value', false],
    [b, 16, 'warning', 'several-statements-on-line', true],
    [b, 18, 'error', 'value-out-of-range', true],
    [b, 23, 'error', 'unknown-directive', true],
  ]);
});
