import { expect, test } from 'vitest';
import { selections } from '../../../test/support/check-ide.ts';

test('word, argument, statement, body, block, file', () => {
  const text = `vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 dev et<|>h0 label x
    }
}
# end
`;
  expect(selections(text)).toEqual([
    'eth0',
    'dev eth0',
    'dev eth0 label x',
    '192.0.2.10/24 dev eth0 label x',
    'virtual_ipaddress {\n        192.0.2.10/24 dev eth0 label x\n    }',
    text.replace('<|>', '').slice(0, text.indexOf('# end') - 4),
    text.replace('<|>', ''),
  ]);
});

test('a part of a word, the word, and what is in the quotes', () => {
  expect(selections('vrrp_script a {\n    script "/usr/bin/ch<|>eck -v"\n    rise 2\n}')).toEqual([
    'check',
    '/usr/bin/check',
    '/usr/bin/check -v',
    '"/usr/bin/check -v"',
    'script "/usr/bin/check -v"',
    'script "/usr/bin/check -v"\n    rise 2',
    'vrrp_script a {\n    script "/usr/bin/check -v"\n    rise 2\n}',
  ]);
});

test('the keyword of a block leads to the whole block', () => {
  expect(selections('vrrp_<|>script a\n{\n    rise 2\n}\n')).toEqual([
    'vrrp_script',
    'vrrp_script a',
    'vrrp_script a\n{\n    rise 2\n}',
    'vrrp_script a\n{\n    rise 2\n}\n',
  ]);
});

test('comments, alone and behind a statement', () => {
  expect(selections('# one\n# t<|>wo three\n\nchild_wait_time 5\n')).toEqual([
    'two',
    'two three',
    '# two three',
    '# one\n# two three',
    '# one\n# two three\n\nchild_wait_time 5\n',
  ]);
  expect(selections('child_wait_time 5 # fi<|>ve\n')).toEqual([
    'five',
    '# five',
    'child_wait_time 5 # five\n',
  ]);
});

test('a statement with its condition, and a definition', () => {
  expect(selections('@main child_wait_time <|>5\n').slice(0, 3)).toEqual([
    '5',
    'child_wait_time 5',
    '@main child_wait_time 5',
  ]);
  expect(selections('$A=b<|>c d\nchild_wait_time 5')).toEqual([
    'bc',
    '$A=bc d',
    '$A=bc d\nchild_wait_time 5',
  ]);
});

test('a reference in a word', () => {
  expect(selections('vrrp_script a {\n    script "${PA<|>TH}/x"\n}').slice(0, 3)).toEqual([
    'PATH',
    '${PATH}/x',
    '"${PATH}/x"',
  ]);
});

test('unknown blocks, and a broken file', () => {
  expect(selections('nonsense {\n    a <|>b\n}\n').slice(0, 3)).toEqual([
    'b',
    'a b',
    'nonsense {\n    a b\n}',
  ]);
  const broken = 'vrrp_instance a {\n    track_script {\n        ch<|>k\nvrrp_script b {\n}\n}\n';
  const found = selections(broken);
  expect(found.slice(0, 1)).toEqual(['chk']);
  expect(found.at(-1)).toBe(broken.replace('<|>', ''));
});

test('an empty file', () => expect(selections('<|>')).toEqual(['']));
