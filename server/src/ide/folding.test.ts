import { describe, expect, test } from 'vitest';
import { folds } from '../../../test/support/check-ide.ts';

test('blocks, from their head to the line before the brace', () => {
  expect(folds('vrrp_instance A {\n    track_script {\n        chk\n    }\n}\n')).toEqual([
    'block 1-4',
    'block 2-3',
  ]);
});

test('a block of one line has nothing to fold', () => {
  expect(folds('vrrp_script a { script /bin/true }\n')).toEqual([]);
});

test('runs of comments', () => {
  expect(folds('# one\n! two\n# three\n\n# four\nchild_wait_time 5 # five\n# six\n# seven\n')).toEqual([
    'comment 1-3',
    'comment 7-8',
  ]);
});

test('regions', () => {
  expect(folds('# region web\nchild_wait_time 5\n#region\n#endregion\n# endregion\n')).toEqual([
    'region 1-5',
    'region 3-4',
  ]);
});

test('unknown blocks as well', () => expect(folds('nonsense {\n    x\n}\n')).toEqual(['block 1-2']));

test('in a broken file the blocks that are closed', () => {
  const broken =
    'vrrp_instance A {\n    track_script {\n        chk\n}\nvrrp_script b {\n    interval 1\n}\n}\nvrrp_script c {\n';
  expect(folds(broken)).toEqual(['block 1-3', 'block 5-6']);
});

test('with line ends of Windows', () => {
  expect(folds('# a\r\n# b\r\nvrrp_script a {\r\n    interval 1\r\n}\r\n')).toEqual([
    'comment 1-2',
    'block 3-4',
  ]);
});

test('definitions of several lines', () => {
  expect(folds('$A=one\n$B=one \\\n    two \\\n    three\nchild_wait_time 5\n')).toEqual(['definition 2-4']);
});

describe('in a template what tags begin and end', () => {
  const tags = (name: string, text: string): readonly string[] =>
    folds(`#- keepalived.conf.${name}\n${text}`).filter((it) => it.startsWith('tags'));

  test.each([
    [
      'j2',
      'a\n{% for x in y %}\nb\n{% if x -%}\nc\n{%- elif z %}\nd\n{% else %}\n{% endif %}\n{% endfor %}\n',
    ],
    [
      'tmpl',
      'a\n{{ range .y }}\nb\n{{- if eq .x 1 }}\nc\n{{- else if .z }}\nd\n{{ else -}}\n{{ end }}\n{{ end }}\n',
    ],
    [
      'erb',
      'a\n<% y.each do |x| -%>\nb\n<%- if x -%>\nc\n<% elsif z %>\nd\n<% else %>\n<% end %>\n<% end -%>\n',
    ],
    ['mustache.tpl', 'a\n{{#y}}\nb\n{{#x}}\nc\n{{^}}\nd\n{{else}}\n{{/x}}\n{{/y}}\n'],
    [
      'tftpl',
      'a\n%{ for x in y }\nb\n%{ if x ~}\nc\n%{ else if z }\nd\n%{ else }\n%{ endif }\n%{ endfor }\n',
    ],
  ])('%s', (name, text) => expect(tags(name, text)).toEqual(['tags 2-9', 'tags 4-5', 'tags 6-7']));

  test('on one line there is nothing to fold', () =>
    expect(tags('j2', '{% if a %}x{% endif %}\n{% for b in c %}\n{% endfor %}\n')).toEqual([]));

  test('tags without a partner are left out', () =>
    expect(
      tags('j2', '{% endif %}\n{% else %}\na\n{% if a %}\nb\n{% for c in d %}\ne\n{% endfor %}\n'),
    ).toEqual(['tags 6-7']));
});

test('nothing to fold lies between a head and a brace that both end their lines', () =>
  expect(folds('a {\n}\nb\n{ c\n}\n')).toEqual([]));
