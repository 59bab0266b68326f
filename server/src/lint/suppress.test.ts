import { expect, test } from 'vitest';
import { languageOf } from '../schema/language.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { positionAt } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { allDiagnostics, check } from './check.ts';

const NO_OTHERS = { file: () => undefined, includes: () => [] };

function found(text: string): readonly string[] {
  const file = sourceText('keepalived.conf', text);
  const language = languageOf(NEWEST_RELEASE);
  return allDiagnostics(check(file, NO_OTHERS, { language })).map(({ range, rule, message, args }) => {
    const { rule: id } = args;
    const about = rule.id === 'unused-suppression' ? ` ${id} ${message.en.slice(0, 4)}` : '';
    return `${positionAt(file.tree, range.start).line + 1} ${rule.id}${about}`;
  });
}

const LINE = '    intervall 2';

function script(...lines: readonly string[]): string {
  return ['vrrp_script chk {', '    script "/bin/true"', ...lines, '}', ''].join('\n');
}

test('without a comment', () => expect(found(script(LINE))).toContain('3 unknown-directive'));

test.each([
  ['on the line', script(`${LINE} # keepalived-lint-disable-line unknown-directive`)],
  ['all rules of the line', script(`${LINE} # keepalived-lint-disable-line`)],
  ['with the other sign', script(`${LINE} ! keepalived-lint-disable-line`)],
  ['on the next line', script('# keepalived-lint-disable-next-line unknown-directive', LINE)],
  ['with a reason', script('# keepalived-lint-disable-next-line unknown-directive -- our patch', LINE)],
  [
    'of several rules',
    script('# keepalived-lint-disable-next-line unknown-directive, value-out-of-range', '    intervall 2'),
  ],
  ['above another comment', script('# keepalived-lint-disable-next-line', '# why', LINE)],
  ['for the file', `${script(LINE)}# keepalived-lint-disable-file unknown-directive\n`],
])('silences: %s', (_, text) => expect(found(text)).not.toContain('unknown-directive'));

test('other rules and other lines stay', () => {
  expect(found(script(`${LINE} # keepalived-lint-disable-line value-out-of-range`))).toEqual(
    expect.arrayContaining(['3 unknown-directive', '3 unused-suppression value-out-of-range Noth']),
  );
  expect(found(script('# keepalived-lint-disable-next-line', '    fall 2', LINE))).toEqual(
    expect.arrayContaining(['5 unknown-directive', '3 unused-suppression  This']),
  );
});

test('a rule that does not exist', () =>
  expect(found(script('# keepalived-lint-disable-next-line unknown-directiv', LINE))).toEqual(
    expect.arrayContaining(['3 unused-suppression unknown-directiv No r', '4 unknown-directive']),
  ));

test('the comment may stand in the chunk before its line', () => {
  const text = '# keepalived-lint-disable-next-line unknown-directive\n\nfoo bar\n';
  expect(found(text)).toEqual([]);
});

test('that a comment is idle can be silenced by name only', () => {
  const idle = '    fall 2 # keepalived-lint-disable-line unknown-directive';
  expect(found(script(idle)).join()).toContain('unused-suppression');
  expect(found(script(`${idle} unused-suppression`)).join()).not.toContain('unused-suppression');
});

test('a release of the file itself', () => {
  const text = 'vrrp_instance web {\n    no_virtual_ipaddress\n}\n';
  expect(found(text).join()).not.toContain('not-in-target');
  expect(found(`# ours\n! keepalived-lint target=2.2.7\n${text}`)).toContain('4 not-in-target');
  expect(found(`${text}# keepalived-lint target=2.2.7\n`).join()).not.toContain('not-in-target');
});
