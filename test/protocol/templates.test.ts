/** Templates, by the language that the client says and by their names. */
import { expect, test } from 'vitest';
import type { CompletionItem, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver';
import { codes, connected, ROOT } from './client.ts';

const TEMPLATE = 'file:///srv/roles/keepalived/templates/keepalived.conf.j2';
const TEXT = `vrrp_instance web_{{ site }} {
{% if master %}
    state MASTER
{% else %}
    state BACKUP
{% endif %}
    priority {{ 150 }}
    prioritty 100
    virtual_ipaddress {
        {{ address }}
    }
}
`;

const hierarchical = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

test.each([
  { uri: TEMPLATE, language: 'keepalived-template' },
  { uri: TEMPLATE, language: 'jinja' },
  { uri: ROOT, language: 'keepalived-template' },
])('plain lines of $uri, as $language, are judged, also after edits', async ({ uri, language }) => {
  const client = await connected();
  client.open(uri, TEXT, language);
  expect(codes(await client.pushedFor(uri, (it) => it.length > 0))).toEqual(['unknown-directive']);
  client.edit(uri, [7, 4], [7, 13], '{{ line }}');
  await client.pushedFor(uri, (it) => it.length === 0);
  client.edit(uri, [7, 4], [7, 14], 'foo');
  expect(codes(await client.pushedFor(uri, (it) => it.length > 0))).toEqual(['unknown-directive']);
});

test('features leave tags whole', async () => {
  const client = await connected({ capabilities: hierarchical });
  client.open(TEMPLATE, TEXT, 'keepalived-template');
  const textDocument = { uri: TEMPLATE };
  const [block] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(block?.name).toContain('web_{{ site }}');
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  expect(ranges).toContainEqual({ startLine: 0, endLine: 10 });
  expect(await client.at<Hover | null>('textDocument/hover', TEMPLATE, [2, 6])).not.toBeNull();
  expect(await client.at<Hover | null>('textDocument/hover', TEMPLATE, [1, 5])).toBeNull();
  expect(await client.at<Hover | null>('textDocument/hover', TEMPLATE, [6, 18])).toBeNull();
  for (const at of [
    [1, 6],
    [6, 18],
  ] as const) {
    const inside = await client.at<CompletionItem[] | { items: CompletionItem[] } | null>(
      'textDocument/completion',
      TEMPLATE,
      at,
    );
    expect(Array.isArray(inside) ? inside : (inside?.items ?? [])).toEqual([]);
  }
});
