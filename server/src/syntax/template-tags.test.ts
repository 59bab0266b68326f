import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTemplate } from '../../../test/support/arbitrary-text.ts';
import { rolesIn } from './tag-role.ts';
import { maskTags } from './template-mask.ts';
import { tagsIn } from './template-tags.ts';

/** Each tag with its kind. */
function tags(text: string): readonly string[] {
  return tagsIn(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

test.each([
  ['a {{ x }} b', ['value {{ x }}']],
  ['{{ "}}" }} {{ \'}}\' }}', ['value {{ "}}" }}', "value {{ '}}' }}"]],
  ['{{ {"a": {"b": 1}} }}', ['value {{ {"a": {"b": 1}} }}']],
  ['{{{ raw }}}', ['value {{{ raw }}}']],
  ["{{ don't }} {{ x }}", ["value {{ don't }}", 'value {{ x }}']],
  ['{{- if .a }}b{{ end -}}', ['statement {{- if .a }}', 'statement {{ end -}}']],
  ['{{ $x := .y }}', ['statement {{ $x := .y }}']],
  ['{{ if_x }} {{ range(3) }}', ['value {{ if_x }}', 'value {{ range(3) }}']],
  ['{{/* }} " */}} {{- /* a */ -}}', ['comment {{/* }} " */}}', 'comment {{- /* a */ -}}']],
  [
    '{{#a}}{{^b}}{{/c}}{{! d }}',
    ['statement {{#a}}', 'statement {{^b}}', 'statement {{/c}}', 'comment {{! d }}'],
  ],
  ['{# a\n{{ b #}', ['comment {# a\n{{ b #}']],
  ['{% set a = {\n"b": "%}" } %}', ['statement {% set a = {\n"b": "%}" } %}']],
  ['<%= a["%"] %><%# b %><%- c -%>', ['value <%= a["%"] %>', 'comment <%# b %>', 'statement <%- c -%>']],
  ['<%% a %>', []],
  ['${a ? "}" : {}} %{ if b ~}', ['value ${a ? "}" : {}}', 'statement %{ if b ~}']],
  [
    '__A_B__ @HOST@ %HOST% <ip address>',
    ['value __A_B__', 'value @HOST@', 'value %HOST%', 'value <ip address>'],
  ],
  ['< /dev/tcp @a %a __a__', []],
])('%j', (text, expected) => {
  expect(tags(text)).toEqual(expected);
});

test('one that is never closed ends with its line', () => {
  expect(tags('{{ a\nb {{ c }}')).toEqual(['value {{ a', 'value {{ c }}']);
  expect(tags('{% if\n<% x\n${y\n')).toEqual(['statement {% if', 'statement <% x', 'value ${y']);
  expect(tags('block {# comment')).toEqual([]);
});

test.each([
  ['{% if a %}{% elif b %}{%- else -%}{% endif %}', ['open', 'middle', 'middle', 'close']],
  ['{% set a = 1 %}{% set b %}{% endset %}{% include "x" %}', ['open', 'close']],
  ['{{range .a}}{{else if .b}}{{ template "x" }}{{end}}', ['open', 'middle', 'close']],
  ['{{#a}}{{^}}{{/a}}', ['open', 'middle', 'close']],
  ['<% if a %><% elsif b %><% end %>', ['open', 'middle', 'close']],
  ['<% a.each do |b, c| -%><%- end -%>', ['open', 'close']],
  ['<% $a.each |$b| { -%><% } -%>', ['open', 'close']],
  ['<% if $a { -%><% } else { -%><% } -%>', ['open', 'middle', 'close']],
  ['<% x = 1 if y %><% if a then b end %><%= if %>', []],
  ['%{ if a }%{ else }%{ endif ~}', ['open', 'middle', 'close']],
])('what it does to the lines around it: %s', (text, expected) => {
  expect(rolesIn(text).map((it) => it.role)).toEqual(expected);
});

test.each([
  ['  {% if x %}\n  a\n', '  ##########\n  a\n'],
  ['a {{ x }}b\n', 'a $$$$$$$b\n'],
  ['{{ x }}\n', '$$$$$$$\n'],
  ['a {# b #} # c\n', 'a ###########\n'],
  ['{# b #} a\n', '        a\n'],
  ['} {% endif %}\nx {% endif %}\n', '} ###########\nx $$$$$$$$$$$\n'],
  ['{% if x %}a{% endif %}\n', '$$$$$$$$$$a$$$$$$$$$$$\n'],
  ['{% a\n%}\nb', '#######\nb'],
  ['@^{{ x }} a', '$$$$$$$$$ a'],
])('what the lexer sees of %j', (text, expected) => {
  expect(maskTags(text)?.text).toBe(expected);
});

test('any text keeps its length, and what is outside of tags', () => {
  fc.assert(
    fc.property(anyTemplate, (text) => {
      const masked = maskTags(text)?.text ?? text;
      expect(masked.length).toBe(text.length);
      const found = tagsIn(text);
      expect(
        found.every(
          ({ start, end }, index) => start < end && end <= (found[index + 1]?.start ?? text.length),
        ),
      ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a long text takes time in proportion to its length', () => {
  const patterns = [
    '{{ ',
    '{{ {',
    '{% ',
    '${',
    '%{',
    '<%',
    "{{ \\'",
    '{#',
    '{{/*',
    '{{!',
    '{{ x }} ',
    '{{\n{%\n',
    '__A',
    '<a ',
  ];
  const time = (text: string): number => {
    const start = performance.now();
    maskTags(text);
    return performance.now() - start;
  };
  for (const pattern of patterns) expect(time(pattern.repeat(50_000)), pattern).toBeLessThan(3000);
  expect(time(`{{ ${'x'.repeat(1_000_000)} }}`)).toBeLessThan(3000);
});
