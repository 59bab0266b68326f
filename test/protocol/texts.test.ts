/** The texts of the documentation, where the client says in which folder they are. */
import { expect, test } from 'vitest';
import { textsFileIn } from '../../server/src/ide/schema-texts.ts';
import { connected, ROOT } from './client.ts';

const folder = 'https://example.org/keepalived/dist';
const initializationOptions = { servesFiles: true, textsFolder: folder };

async function hoverFrom(served: Record<string, string>): Promise<{ text: string; log: readonly string[] }> {
  const client = await connected({ locale: 'zh-cn', served, initializationOptions });
  client.open(ROOT, 'vrrp_instance a {\n    priority 9\n}\n');
  const hover = await client.at('textDocument/hover', ROOT, [1, 6]);
  return { text: JSON.stringify(hover), log: client.log };
}

test('they are read by way of the client, one language only', async () => {
  const { text, log } = await hoverFrom({ [`${folder}/docs.zh.json`]: textsFileIn('zh') });
  expect(text).toContain('选举');
  expect(log).toEqual([]);
});

test('without them the facts are shown all the same, and the log says why', async () => {
  const { text, log } = await hoverFrom({});
  expect(text).toContain('priority <1-255>');
  expect(log[0]).toContain(`${folder}/docs.zh.json is missing`);
});
