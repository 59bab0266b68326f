import { describe, expect, test } from 'vitest';
import { actions, afterFixAll, open } from '../../../test/support/check-ide.ts';
import { allDiagnostics } from '../lint/check.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import { rules } from '../lint/registry.ts';
import { textOf } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { fixAll } from './code-actions.ts';

function shown(fixture: string, locale: 'en' | 'zh' = 'en'): readonly string[] {
  return actions(fixture, locale).map(
    ({ title, kind, isPreferred, edits }) =>
      `${kind}${isPreferred ? ' *' : ''}: ${title} [${edits.map((it) => it.newText).join(' ')}]`,
  );
}

const BROKEN = 'vrrp_scripit chk {\n    script "/bin/x"\n    inter<|>vall 2\n}\n';

test('the fix of the finding under the cursor', () => {
  expect(shown(BROKEN)).toEqual(["quickfix *: Replace with 'interval' [interval]"]);
});

test('in Chinese', () => expect(shown(BROKEN, 'zh')).toEqual(['quickfix *: 替换为“interval” [interval]']));

test('for a range: the fixes of all findings in it', () => {
  const fixture = 'vrrp_script chk {\n    script "/bin/x"\n<|    intervall 2\n    risee 2|>\n}\n';
  expect(shown(fixture).filter((it) => it.startsWith('quickfix'))).toHaveLength(2);
});

test('nothing where nothing is wrong', () => {
  expect(shown('vrrp_script chk {\n    script "/bin/x"\n    inter<|>val 2\n}\n')).toEqual([]);
});

describe('all safe fixes', () => {
  test('of neighboring lines and of a block', () => {
    const text = 'vrrp_scripit chk {\n    script "/bin/x"\n    intervall 2\n    risee 2\n    weigth 3\n}\n';
    expect(afterFixAll(text)).toBe(
      'vrrp_script chk {\n    script "/bin/x"\n    interval 2\n    rise 2\n    weight 3\n}\n',
    );
  });

  test('those that come to light behind others', () => {
    const text = 'vrrp_instance A {\n    state MASTER interface eth0 priority 90\n}\n';
    expect(afterFixAll(text)).toBe(
      'vrrp_instance A {\n    state MASTER\n    interface eth0\n    priority 90\n}\n',
    );
  });

  test('of all examples of rules leave none', () => {
    for (const { id, examples } of rules) {
      for (const { bad } of examples) {
        const once = afterFixAll(bad);
        expect(afterFixAll(once), id).toBe(once);
      }
    }
  }, 60_000);

  test('two that undo each other come to an end', () => {
    const { file } = open('a\n');
    const [diagnostic] = allDiagnostics(open('intervall 2\n').checked);
    if (!diagnostic) throw new Error('There is a finding.');
    const turn = (now: SourceFile): readonly Diagnostic[] => {
      const newText = textOf(now.tree) === 'a\n' ? 'b' : 'a';
      const edits = [{ file: now, range: { start: 0, end: 1 }, newText }];
      const fix = { title: { en: '', zh: '' }, args: {}, safe: true, edits };
      return [{ ...diagnostic, file: now, fixes: () => [fix] }];
    };
    expect(fixAll(file, turn).length).toBeLessThanOrEqual(1);
  });
});
