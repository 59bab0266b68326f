import { expect, test } from 'vitest';
import { languageOf } from '../schema/language.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { positionAt } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { allDiagnostics, check } from './check.ts';
import { rules } from './registry.ts';

const language = languageOf({ release: NEWEST_RELEASE, without: [] });
const sources = { file: () => undefined, includes: () => undefined };
const TIMEOUT = 60_000;

interface Found {
  /** From 1. */
  readonly line: number;
  readonly rule: string;
}

function found(name: string, text: string): readonly Found[] {
  const file = sourceText(name, text);
  const diagnostics = allDiagnostics(check(file, sources, { language }));
  return diagnostics.map(({ range, rule }) => {
    return { line: positionAt(file.tree, range.start).line + 1, rule: rule.id };
  });
}

function said(text: string): readonly string[] {
  return found('keepalived.conf.j2', text).map(({ line, rule }) => `${line} ${rule}`);
}

const examples = new Set(rules.flatMap((it) => it.examples.flatMap(({ bad, good }) => [bad, good ?? ''])));

const texts = new Map<string, ReadonlySet<string>>();

/** Of a text that is no template. */
function founded(text: string): ReadonlySet<string> {
  const known = texts.get(text);
  const all = known ?? new Set(found('keepalived.conf', text).map(({ line, rule }) => `${line} ${rule}`));
  texts.set(text, all);
  return all;
}

/** What is said of a template, but not of the text that it becomes. */
function unfounded(template: string, text: string, lineOf: (line: number) => number): readonly string[] {
  return found('keepalived.conf.j2', template)
    .map(({ line, rule }) => `${lineOf(line)} ${rule}`)
    .filter((it) => !founded(text).has(it))
    .map((it) => `${it}\n${template}`);
}

test('what is said with a tag in place of a word is said of the word, too', { timeout: TIMEOUT }, () => {
  const wrong: string[] = [];
  for (const text of examples) {
    for (const { index, 0: word } of text.matchAll(/(?<=[^\s#!"][^\n#!"]*[ \t])[^\s{}#!"]+(?![#!])/g)) {
      const template = `${text.slice(0, index)}{{ x }}${text.slice(index + word.length)}`;
      wrong.push(...unfounded(template, text, (line) => line));
    }
  }
  expect(wrong).toEqual([]);
});

test('what is said with a line under a condition is said with it and without it', {
  timeout: TIMEOUT,
}, () => {
  const wrong: string[] = [];
  for (const text of examples) {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (/^\s*(?:#|$)|[{}]/.test(line)) return;
      const [before, after] = [lines.slice(0, index), lines.slice(index + 1)];
      const template = [...before, '{% if x %}', line, '{% endif %}', ...after].join('\n');
      const without = [...before, '', ...after].join('\n');
      const lineOf = (it: number): number => (it <= index ? it : it <= index + 2 ? index + 1 : it - 2);
      wrong.push(...unfounded(template, text, lineOf));
      const isOther = (it: string): boolean => !it.startsWith(`${index + 1} `);
      wrong.push(...unfounded(template, without, lineOf).filter(isOther));
    });
  }
  expect(wrong).toEqual([]);
});

/** `^` below what is said, with the rule, as in the tests of rules, would be comments to the template; so lines here. */
test.each<[string, string, readonly string[]]>([
  ['a word in a plain line', 'vrrp_instance {{ a }} {\n  prioritty 100\n}\n', ['2 unknown-directive']],
  ['a value in a plain line', 'vrrp_instance {{ a }} {\n  priority 300\n}\n', ['2 value-out-of-range']],
  ['not a line with a tag', 'vrrp_instance {{ a }} {\n  prio {{ x }}\n  priority x{{ y }} z\n}\n', []],
  ['not a value behind a tag', 'global_defs {\n  router_id {{ a }} b c\n}\n', []],
  ['not a block that may be another', '{{ kind }} a {\n  foo\n  bar {\n    baz\n  }\n}\n', []],
  ['nor one with a tag in its keyword', 'vrrp_{{ kind }} a {\n  foo\n}\n', []],
  ['not a name that a tag may define', 'vrrp_script {{ a }} {\n  script /bin/x\n}\n', []],
  [
    'no reference to what comes from elsewhere',
    '{{ scripts }}\nvrrp_sync_group g {\n  group {\n    a\n    b\n  }\n}\n',
    [],
  ],
  [
    'no setting twice in two branches',
    'vrrp_instance a {\n{% if x %}\n  state MASTER\n{% else %}\n  state BACKUP\n{% endif %}\n}\n',
    [],
  ],
  [
    'no block twice in two branches',
    '{{ if .x }}\nvrrp_script a {\n  script /x\n}\n{{ else }}\nvrrp_script a {\n  script /y\n}\n{{ end }}\n',
    [],
  ],
  [
    'no braces in two branches',
    '<% if @x %>\nvrrp_instance a {\n<% else %>\nvrrp_instance b {\n<% end %>\n  priority 1\n}\n',
    [],
  ],
  [
    'no closing braces in two branches',
    'vrrp_instance a {\n<% if $x { -%>\n  priority 1\n}\n<% } else { -%>\n  priority 2\n}\n<% } -%>\nfoo\n',
    [],
  ],
  [
    'braces in two branches within lines',
    '{% if x %}vrrp_instance a {\n{% else %}vrrp_instance b {\n{% endif %}\n  priority 1\n}\n',
    [],
  ],
  [
    'a missing brace that no tag is at',
    'vrrp_instance a {\n  priority {{ p }}\n\nvrrp_instance b {\n  priority 1\n}\n',
    ['1 unclosed-block', '4 missing-interface', '4 missing-virtual-router-id', '4 no-virtual-address'],
  ],
  [
    'a closing brace too many behind a whole loop',
    'vrrp_script a {\n  script /x\n}\n%{ for x in y ~}\n%{ endfor ~}\n}\n',
    ['6 unexpected-closing-brace'],
  ],
  [
    'a name twice, with values only',
    'global_defs {\n  router_id {{ r }}\n}\nbfd_instance a {\n  neighbor_ip {{ x }}\n}\nbfd_instance a {\n  neighbor_ip {{ y }}\n}\n',
    ['7 duplicate-name'],
  ],
  ['no quote that a tag closes', 'global_defs {\n  router_id "x {{ y }}\n}\n', []],
  ['no quotes in tags', 'global_defs {\n  router_id "x {{ y["z"] }} a"\n  foo\n}\n', ['3 unknown-directive']],
  ['no line that a tag makes long', `global_defs {\n  router_id {{ ${'x'.repeat(3000)} }}\n}\n`, []],
  [
    'nothing in comments',
    'global_defs {\n  {# foo\n bar {\n #}\n  foo {# baz #}\n}\n',
    ['5 unknown-directive'],
  ],
  ['include', 'include {{ path }}/*.conf\ninclude /etc/keepalived/x.conf\n', []],
  ['ids', '@{{ host }} foo bar\n@a foo bar\n', ['2 unknown-directive']],
  ['generators', '~SEQ(I, 1, {{ n }}) foo $I\n', []],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});
