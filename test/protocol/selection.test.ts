import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { connected, position, ROOT } from './client.ts';

const TEXT = 'vrrp_script chk {\n    weight 5\n}\n';
const METHOD = 'textDocument/selectionRange';

test('each place gets its ranges, from the smallest to the file', async () => {
  const client = await connected();
  client.open(ROOT, TEXT);
  const positions = [position([1, 11]), position([0, 13])];
  const params = { textDocument: { uri: ROOT }, positions };
  const [weight, name] = await client.request<SelectionRange[]>(METHOD, params);
  const file = { range: { start: position([0, 0]), end: position([3, 0]) } };
  const block = { range: { start: position([0, 0]), end: position([2, 1]) }, parent: file };
  expect(weight).toEqual({
    range: { start: position([1, 11]), end: position([1, 12]) },
    parent: { range: { start: position([1, 4]), end: position([1, 12]) }, parent: block },
  });
  expect(name?.range).toEqual({ start: position([0, 12]), end: position([0, 15]) });
});

test('what is no list of places is refused; an unknown file has no ranges', async () => {
  const client = await connected();
  client.open(ROOT, TEXT);
  const textDocument = { uri: ROOT };
  await expect(client.request(METHOD, { textDocument })).rejects.toThrow('positions');
  await expect(client.request(METHOD, { textDocument, positions: [7] })).rejects.toThrow('positions');
  const other = { textDocument: { uri: 'file:///other.conf' }, positions: [] };
  expect(await client.request(METHOD, other)).toBeNull();
});
