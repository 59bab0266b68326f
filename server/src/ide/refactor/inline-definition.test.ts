import { expect, test } from 'vitest';
import {
  newFindings,
  readLines,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'inline-definition';

const TWO_FILES = `# the address
$VIP=192.0.2.10 # of the web
$NET=\${VIP}/24
include web.conf
#- web.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        $N<|>ET # $VIP
    }
}
virtual_server $VI<|>P 80 {
}
`;

test('all uses, in definitions and in included files', () => {
  expect(refactored(TWO_FILES.replace('$N<|>ET', '$NET'), ID)).toEqual({
    'keepalived.conf': '# the address\n$NET=192.0.2.10/24\ninclude web.conf\n',
    'web.conf': textsOf(TWO_FILES)['web.conf']?.replace('server $VIP', 'server 192.0.2.10'),
  });
});

test('one whose value has another one in it', () => {
  expect(refactored(TWO_FILES, ID)?.['web.conf']).toContain('        ${VIP}/24 # $VIP');
});

test('what is read stays the same', () => {
  const before = textsOf(TWO_FILES);
  const after = { ...before, ...refactored(TWO_FILES, ID) };
  expect(readLines(after)).toEqual(readLines(before));
  expect(newFindings(before, after)).toEqual([]);
});

test('from the definition, and where the daemon does not see a use', () => {
  expect(
    refactored(
      '$<|>DIR=/etc/x\nvrrp_script a {\n    script $DIR/a\n}\nvrrp_script b {\n    script ${DIR}/b\n}\n',
      ID,
    ),
  ).toEqual({
    'keepalived.conf': 'vrrp_script a {\n    script $DIR/a\n}\nvrrp_script b {\n    script /etc/x/b\n}\n',
  });
});

test('titles', () => {
  expect(titleOfRefactoring(TWO_FILES, ID)).toBe('Inline $NET');
  expect(titleOfRefactoring(TWO_FILES, ID, 'zh')).toBe('内联 $NET');
});

test.each([
  ['It is defined more than once.', '$A=1\n$A=2\nx $<|>A\n'],
  ['Its definition holds for some config ids only.', '@main $A=1\nx $<|>A\n'],
  ['Its value has several lines.', '$A=x \\\n  y\nglobal_defs $<|>A\n'],
  ['Its value means something else where it is used.', '$A=@x\n$<|>A y\n'],
  ['Its value means something else where it is used.', '$A=\nx $<|>A y\n'],
  ['A file that is included cannot be read.', '$A=1\ninclude none.conf\nx $<|>A\n'],
  ['It is used before its definition, or by a generator.', 'x $A\n$A=1\nx $<|>A\n'],
  ['It is used before its definition, or by a generator.', '$A=3\n~SEQ(I, 1, $A) x $I\nx $<|>A\n'],
])('refused: %s', (reason, text) =>
  expect(titleOfRefactoring(text, ID)).toBe(`Inline $A; disabled: ${reason}`),
);

test.each([
  ['nobody defines it', 'x $<|>A\n'],
  ['the cursor is in a comment', '$A=1\n# $<|>A\n'],
  ['it is no definition', 'glo<|>bal_defs {\n}\n'],
])('not where %s', (_, text) => expect(titleOfRefactoring(text, ID)).toBeUndefined());
