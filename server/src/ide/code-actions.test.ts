import { expect, test } from 'vitest';
import { actions } from '../../../test/support/check-ide.ts';

function shown(fixture: string, locale: 'en' | 'zh' = 'en'): readonly string[] {
  return actions(fixture, locale).map(
    ({ title, kind, isPreferred, edits }) =>
      `${kind}${isPreferred ? ' *' : ''}: ${title} [${edits.map((it) => it.newText).join(' ')}]`,
  );
}

const BROKEN = 'vrrp_scripit chk {\n    script "/bin/x"\n    inter<|>vall 2\n}\n';

test('the fix of the finding under the cursor, then all safe ones of the file', () => {
  expect(shown(BROKEN)).toMatchInlineSnapshot(`
    [
      "quickfix *: Replace with 'interval' [interval]",
      "source.fixAll.keepalived: Fix all safe problems in this file [vrrp_script interval]",
    ]
  `);
});

test('in Chinese', () =>
  expect(shown(BROKEN, 'zh')).toMatchInlineSnapshot(`
  [
    "quickfix *: 替换为“interval” [interval]",
    "source.fixAll.keepalived: 修复此文件中所有可安全修复的问题 [vrrp_script interval]",
  ]
`));

test('for a range: the fixes of all findings in it', () => {
  const fixture = 'vrrp_script chk {\n    script "/bin/x"\n<|    intervall 2\n    risee 2|>\n}\n';
  expect(shown(fixture).filter((it) => it.startsWith('quickfix'))).toHaveLength(2);
});

test('nothing where nothing is wrong', () => {
  expect(shown('vrrp_script chk {\n    script "/bin/x"\n    inter<|>val 2\n}\n')).toEqual([]);
});
