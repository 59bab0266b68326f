import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, anyTemplate, anyTemplateEdit, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { languageOf } from '../schema/language.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { textOf } from '../syntax/tree.ts';
import { editedFile, type SourceFile, sourceText } from '../workspace/source-file.ts';
import { allDiagnostics, type Checked, check } from './check.ts';
import { sentenceOf } from './diagnostic.ts';

const options = { language: languageOf(NEWEST_RELEASE) };
const alone = { file: () => undefined, includes: () => [] };

function checked(file: SourceFile, previous?: Checked): Checked {
  return check(file, alone, options, previous);
}

/** Everything that is said of a file, with places. */
function said(it: Checked): readonly string[] {
  return allDiagnostics(it)
    .map((one) => `${one.range.start}-${one.range.end} ${one.rule.id}: ${sentenceOf(one, 'en')}`)
    .sort();
}

/** Blocks that know each other, so that names, numbers and braces of one matter to the others. */
const knownBlocks = fc
  .array(
    fc.constantFrom(
      'vrrp_script chk_a {\n    script /bin/true\n}\n',
      'vrrp_script chk_a {\n    script /bin/false\n    intervall 3\n',
      'vrrp_scripit chk_b {\n    script /bin/true\n}\n',
      'vrrp_instance A {\n    interface eth0\n    virtual_router_id 42\n    track_script {\n        chk_a\n        chk_b\n    }\n}\n',
      'vrrp_instance B {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1\n    }\n}\n',
      'vrrp_instance A {\nvirtual_router_id 300\n}\n',
      'vrrp_sync_group G {\n    group {\n        A\n        B\n    }\n}\n',
      'priority 100\n}\n',
      '    state MASTER\n',
      '    weight 5\n}\n',
      'vrrp_script chk_a {\n    script /bin/true\n    weight 5\n}\n',
      'track_file f {\n    file "/x\n}\n',
      'bfd_instance b {\n    neighbor_ip 192.0.2.9\n',
      '}\n',
      '{\n',
      '$X=1\n$X\n',
      '# comment\n',
      '\n',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

const anyConfiguration = fc.oneof(
  { weight: 3, arbitrary: knownBlocks },
  { weight: 1, arbitrary: manyBlocks },
  { weight: 1, arbitrary: fc.tuple(knownBlocks, manyBlocks, knownBlocks).map((parts) => parts.join('')) },
);

const knownEdit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 120 })),
  newText: fc.oneof(knownBlocks, fc.constantFrom('}', '{', 'x', '\n', '')),
});

type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

function expectSameFindings(name: string, text: string, changes: readonly Edit[]): void {
  let file = sourceText(name, text);
  let state = checked(file);
  for (const { from, length, newText } of changes) {
    const now = textOf(file.tree);
    const start = Math.floor(from * now.length);
    file = editedFile(file, { range: { start, end: Math.min(now.length, start + length) }, newText });
    state = checked(file, state);
    expect(said(state)).toEqual(said(checked(sourceText(name, textOf(file.tree)))));
  }
}

test('after any edits, the findings are those of the text from scratch', () => {
  const edits = fc.array(fc.oneof(anyEdit, knownEdit), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyConfiguration, edits, (text, changes) => expectSameFindings('a', text, changes)),
    { numRuns: 700 },
  );
}, 60_000);

test('after any edits of a template, too', () => {
  const texts = fc.array(fc.oneof(knownBlocks, anyTemplate), { maxLength: 4 }).map((parts) => parts.join(''));
  const edits = fc.array(fc.oneof(anyTemplateEdit, knownEdit), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, edits, (text, changes) => expectSameFindings('a.j2', text, changes)),
    { numRuns: 200 },
  );
}, 60_000);

test('an edit of one block leaves the others bound', () => {
  const block = (name: string) => `vrrp_instance ${name} {\n${'    garp_master_delay 1\n'.repeat(40)}}\n`;
  const before = checked(sourceText('a', ['A', 'B', 'C', 'D', 'E'].map(block).join('')));
  const { root } = before;
  const at = textOf(root.tree).indexOf('garp_master_delay', 2200);
  const after = checked(editedFile(root, { range: { start: at, end: at }, newText: 'x' }), before);
  const old = new Set(before.analyses[0].segments);
  expect(after.analyses[0].segments.filter((it) => !old.has(it))).toHaveLength(2);
  expect(after.analyses[0].segments).toHaveLength(5);
});

const GROUP = `vrrp_script chk_a {
    script /bin/true
    weight 0
}
vrrp_instance A {
    interface eth0
    virtual_router_id 42
    priority 100
    track_script {
        chk_a
    }
}
vrrp_instance B {
    interface eth0
    virtual_router_id 43
    priority 100
}
vrrp_sync_group G {
    group {
        A
        B
    }
}
`;

test.each([
  { what: 'weight 0', becomes: 'weight 9', rule: 'weight-in-sync-group' },
  { what: '        chk_a', becomes: '        chk_a weight 9', rule: 'weight-in-sync-group' },
  { what: 'priority 100', becomes: 'priority 255', rule: 'mixed-owners-in-sync-group' },
])("'$becomes' is seen from the sync group that rests on it", ({ what, becomes, rule }) => {
  const has = (state: Checked): boolean => allDiagnostics(state).some((it) => it.rule.id === rule);
  const start = GROUP.indexOf(what);
  const before = checked(sourceText('a', GROUP));
  const range = { start, end: start + what.length };
  const changed = checked(editedFile(before.root, { range, newText: becomes }), before);
  const back = { range: { start, end: start + becomes.length }, newText: what };
  expect([before, changed, checked(editedFile(changed.root, back), changed)].map(has)).toEqual([
    false,
    true,
    false,
  ]);
});
