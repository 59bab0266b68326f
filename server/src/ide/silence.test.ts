import { expect, test } from 'vitest';
import { open } from '../../../test/support/check-ide.ts';
import { applyEdits } from '../base/text-edit.ts';
import { allDiagnostics } from '../lint/check.ts';
import { textOf } from '../syntax/tree.ts';
import { silenceActions } from './silence.ts';

/** The titles, and the text with the first one done. */
function silenced(fixture: string): readonly string[] {
  const { checked, file, range } = open(fixture);
  const actions = silenceActions(allDiagnostics(checked), file, range, 'en');
  const [first] = actions;
  return [...actions.map((it) => it.title), ...(first ? [applyEdits(textOf(file.tree), first.edits)] : [])];
}

test('a comment above the line, with its indent', () =>
  expect(silenced('vrrp_script chk {\n    script "/bin/x"\n    inter<|>vall 2\n}\n')).toEqual([
    "Silence 'unknown-directive' on this line",
    'vrrp_script chk {\n    script "/bin/x"\n    # keepalived-lint-disable-next-line unknown-directive\n    intervall 2\n}\n',
  ]));

test('with the line ends of the file', () =>
  expect(silenced('f<|>oo bar\r\n')[1]).toBe(
    '# keepalived-lint-disable-next-line unknown-directive\r\nfoo bar\r\n',
  ));

test('it does silence the finding', () => {
  const [, text = ''] = silenced('fo<|>o\n');
  expect(silenced(`${text.slice(0, -1)}<|>\n`)).toEqual([]);
});

test('in Chinese', () => {
  const { checked, file, range } = open('fo<|>o\n');
  expect(silenceActions(allDiagnostics(checked), file, range, 'zh')[0]?.title).toBe(
    '在此行忽略“unknown-directive”',
  );
});

test('not for a comment that silences nothing', () =>
  expect(silenced('# keepalived-lint-disable-file<|>\n')).toEqual([]));

test('what is found about the whole file is silenced there', () => {
  const [title, text = ''] = silenced('$A=$B\n$B=$A\n<|>$A\n'.replace('<|>', '').replace('$A=', '<|>$A='));
  expect(title).toBe("Silence 'expansion-cut' in this file");
  expect(silenced(text.replace('\n', '\n<|>'))).not.toContain(title);
});
