import { expect, test } from 'vitest';
import { languageOf } from '../schema/language.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { parseTree } from '../syntax/tree.ts';
import { guessedBlock } from './guessed-block.ts';

function guessed(text: string): string | undefined {
  return guessedBlock(parseTree(text), languageOf(NEWEST_RELEASE))?.path;
}

test.each([
  ['# settings\npriority 100\nadvert_int 1\n', 'vrrp_instance'],
  ['virtual_ipaddress {\n    192.0.2.10/24\n}\n', 'vrrp_instance'],
  ['@a track_script {\n    chk\n}\nprioritty 5\nstate BACKUP\n', 'vrrp_instance'],
  ['real_server 192.0.2.21 80 {\n    weight 1\n}\n', 'virtual_server'],
  ['router_id a\nvrrp_version 3\n', 'global_defs'],
  ['connect_timeout 3\nurl {\n    path /\n}\n', 'virtual_server.real_server.HTTP_GET'],
])('%j is a part of %s', (text, path) => expect(guessed(text)).toBe(path));

test.each([
  ['vrrp_instance A {\n    priority 100\n}\n'],
  ['priority 100\nvrrp_script chk {\n}\n'],
  ['include other.conf\n'],
  ['nonsense\nmore nonsense\n'],
  ['$A=priority 100\n'],
  [''],
])('%j is read from the top level', (text) => expect(guessed(text)).toBeUndefined());
