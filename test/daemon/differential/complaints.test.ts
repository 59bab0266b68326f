import { expect, it } from 'vitest';
import { classOf, complaintsIn } from './complaints.ts';

it.each([
  ["Unknown keyword 'colour'", 'unknown-keyword'],
  ["Unknown keyword '}'", 'brace'],
  ["There are 1 missing '}'s or extra '{'s", 'brace'],
  ["number '256' outside range [1, 255]", 'value'],
  ['(web) track script check not found, ignoring...', 'reference'],
  ['No script set for vrrp_script check - removing', 'missing-word'],
  ['vrrp instance web already defined', 'duplicate'],
  ["nb_get_retry is deprecated - please use 'retry'", 'deprecated'],
  ["Unterminated quote 'x'", 'quote'],
  ['(web) Ignoring track_interface eth0 since own interface', 'semantic'],
])('%s is of the class %s', (text, kind) => {
  expect(classOf(text)).toBe(kind);
});

it('is none if the machine is to blame, nor is what follows from that', () => {
  const texts = [
    "WARNING - interface eth9 for vrrp_instance web doesn't exist",
    'Disabling track script check since not found/accessible',
    '(web) track script check not found, ignoring...',
    'realpath() error 2 (No such file or directory) for drain',
    '(web) track file drain not found, ignoring...',
  ];
  expect(complaintsIn(texts.map((text) => ({ line: 1, text })))).toEqual([]);
});

it('needs no answer if it is about a name and an included file is missing', () => {
  const texts = ["Config files missing 'scripts.conf'.", '(web) track script check not found, ignoring...'];
  expect(complaintsIn(texts.map((text) => ({ line: 1, text })))).toMatchObject([{ isOptional: true }]);
});

it('counts once for a line and a class', () => {
  const messages = ['invalid number', 'not valid'].map((text) => ({ line: 3, text }));
  expect(complaintsIn(messages)).toHaveLength(1);
});
