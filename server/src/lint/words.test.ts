import { expect, test } from 'vitest';
import { defineRule } from './rule.ts';
import { wordsOf } from './words.ts';

const rule = defineRule({
  id: 'rule',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'x', zh: 'x' },
  why: { en: 'x', zh: 'x' },
  messages: {
    always: { en: 'always, in {target}', zh: 'x {target}' },
    late: { en: 'reported', zh: 'x', since: '2.3.3', before: { en: 'accepted', zh: 'y' } },
    hint: { en: 'hint', zh: 'x', since: '2.3.3', severity: 'hint' },
  },
  examples: [],
});

test('what an older release accepts in silence is a warning there', () => {
  expect(wordsOf(rule, 'late', {}, '2.3.3')).toMatchObject({
    severity: 'error',
    message: { en: 'reported' },
  });
  expect(wordsOf(rule, 'late', {}, '2.3.2')).toMatchObject({
    severity: 'warning',
    message: { en: 'accepted' },
  });
  expect(wordsOf(rule, 'hint', {}, '2.3.2').severity).toBe('hint');
  const since = { ...rule, since: '2.0.7' } as const;
  expect(wordsOf(since, 'always', {}, '2.0.6').severity).toBe('warning');
});

test('a sentence can name the target', () =>
  expect(wordsOf(rule, 'always', {}, '2.2.7').args).toEqual({ target: '2.2.7' }));
