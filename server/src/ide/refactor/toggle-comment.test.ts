import { expect, test } from 'vitest';
import { refactored, titleOfRefactoring } from '../../../../test/support/check-refactor.ts';

const ID = 'toggle-comment';

function outcome(fixture: string): string | undefined {
  return refactored(fixture, ID)?.['keepalived.conf'];
}

const INSTANCE = 'vrrp_instance A {\n<|    state BACKUP\n\n        interface eth0\n|>}\n';

test('commented out, the signs below each other', () => {
  expect(outcome(INSTANCE)).toBe('vrrp_instance A {\n    # state BACKUP\n\n    #     interface eth0\n}\n');
});

test('with the sign of the file', () => {
  expect(outcome(`! one\n! two\n# three\n${INSTANCE}`)).toContain('    ! state BACKUP\n');
});

test('uncommented, both signs', () => {
  expect(outcome('a\n<|  ! b\n  #c\n# # d\n|>e\n')).toBe('a\n  b\n  c\n# d\ne\n');
});

test('back and forth', () => {
  const once = outcome(INSTANCE) ?? '';
  expect(outcome(once.replace('    # state', '<|    # state').replace('eth0\n', 'eth0|>\n'))).toBe(
    INSTANCE.replace(/<\||\|>/g, ''),
  );
});

test('titles', () => {
  expect(titleOfRefactoring(INSTANCE, ID)).toBe('Comment out the selected lines with #');
  expect(titleOfRefactoring(INSTANCE, ID, 'zh')).toBe('用 # 注释所选行');
  expect(titleOfRefactoring('<|! a|>\n', ID)).toBe('Uncomment the selected lines');
  expect(titleOfRefactoring('<|! a|>\n', ID, 'zh')).toBe('取消所选行的注释');
});

test.each([
  ['nothing is selected', 'stat<|>e\n'],
  ['the selection is blank', 'a\n<|\n\n|>b\n'],
  ['a brace would lose its partner', '<|vrrp_instance A {\n    state BACKUP\n|>}\n'],
  ['a value goes on', '$A=x \\\n<|    y|>\n'],
])('not where %s', (_, text) => expect(outcome(text)).toBeUndefined());
