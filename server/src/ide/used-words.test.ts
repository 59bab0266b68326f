import { expect, test } from 'vitest';
import type { TextEdit } from '../base/text-edit.ts';
import { type Checked, check } from '../lint/check.ts';
import { languageOf } from '../schema/language.ts';
import { editedFile, type SourceFile, sourceText } from '../workspace/source-file.ts';
import { usedVrids, usedWords } from './used-words.ts';

const instance = (name: string, link: string, vrid: number): string =>
  `vrrp_instance ${name} {\n    interface ${link}\n    virtual_router_id ${vrid}\n}\n`;

function checked(file: SourceFile, previous?: Checked): Checked {
  const sources = { file: () => undefined, includes: () => [] };
  return check(file, sources, { language: languageOf('2.4.3') }, previous);
}

/** Interfaces with their number, and VRIDs, sorted. */
function words({ analyses: [analysis] }: Checked): string {
  const found = usedWords(analysis);
  const links = [...(found.get('interface') ?? [])].map(([name, count]) => `${count} ${name}`);
  return [...links, ...usedVrids(analysis).keys()].sort().join(', ');
}

test('counts follow the edits, and an earlier state is counted again', () => {
  const text = instance('a', 'eth0', 1) + instance('b', 'eth0', 2) + instance('c', 'eth1', 3);
  const first = checked(sourceText('keepalived.conf', text));
  expect(words(first)).toBe('1, 1 eth1, 2, 2 eth0, 3');
  const at = text.indexOf('eth0', text.indexOf('b {'));
  const edit: TextEdit = { range: { start: at, end: at + 4 }, newText: 'eth7' };
  const second = checked(editedFile(first.root, edit), first);
  expect(words(second)).toBe('1, 1 eth0, 1 eth1, 1 eth7, 2, 3');
  expect(words(first)).toBe('1, 1 eth1, 2, 2 eth0, 3');
});
