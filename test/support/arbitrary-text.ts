/** Texts and edits for property tests: pieces of the language in any order, right and wrong. */
import fc from 'fast-check';

const PIECES = [
  'vrrp_instance VI_1 {',
  'vrrp_script chk {',
  'virtual_ipaddress',
  '    state MASTER',
  '    priority 100',
  '\t10.0.0.1/24 dev eth0',
  'global_defs{a}',
  '}',
  '{',
  '} {',
  '# comment',
  '! comment { } "',
  'a#b',
  'a\\#b',
  '"quoted # text"',
  '"open',
  "'single # quote'",
  '\\',
  ' \\',
  '\\"',
  '$NAME=value',
  '$LONG=one \\',
  '  two \\',
  '$NAME',
  '${NAME}',
  '${',
  '$',
  '@main state MASTER',
  '@^main include x',
  '@',
  '@id',
  '~SEQ(I, 1, 3) 10.0.0.$I',
  '~LST({A,B}, {1,2}) x',
  '~',
  'include conf.d/*.conf',
  'includea "x y"',
  'include',
  '\r',
  '\t',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\u{feff}',
  '中文 # 注释',
  '\u0000',
  '😀',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 3, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

/** Short texts in which everything that the lexer knows occurs. */
export const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** Longer texts of many blocks, so that there are several chunks. */
export const manyBlocks = fc
  .array(
    fc.tuple(
      anyText,
      fc.constantFrom('\n', '\n}\n', '\nvrrp_script a {\n', '\nvrrp_instance b {\n    x\n}\n'),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat().join(''));

const TAGS = [
  ...[
    '{{ x }}',
    '{{',
    '}}',
    '{{- if .x }}',
    '{{ end }}',
    '{{/* } " */}}',
    '{{ {"a": {}} }}',
    '{{ "}}" }}',
    "{{ don't }}",
  ],
  ...[
    '{% if x %}',
    '{% else %}',
    '{% endif %}',
    '{%',
    '%}',
    '{# }\n{ #}',
    '{#',
    '#}',
    '{% set a = {\n"b": 1 } %}',
  ],
  ...['<% if x -%>', '<% end %>', '<%= x %>', '<%# " %>', '<%', '%>', '<% a.each { |b| %>', '<% } %>', '<%%'],
  ...['${x}', '${a ? "}" : b}', '%{ for x in y ~}', '%{ endfor ~}', '%{', '__NAME__', '<name>', '@{{ x }}'],
];

const templatePiece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TAGS) },
  { weight: 3, arbitrary: piece },
);

/** Texts of all template languages at once. */
export const anyTemplate = fc.array(templatePiece, { maxLength: 150 }).map((parts) => parts.join(''));

/** A place of an edit as shares of a text's length, and what is put there. */
export const anyEdit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 200 })),
  newText: fc.oneof(piece, anyText, fc.constant('')),
});

export const anyTemplateEdit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 200 })),
  newText: fc.oneof(templatePiece, fc.constant('')),
});
