import { describe, expect, test } from 'vitest';
import {
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type LinkedEditingRanges,
  type Location,
  MarkupKind,
  type SignatureHelp,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/base/line-index.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import { connected, ROOT, type TestClient } from './client.ts';

const CHECKS = 'file:///etc/keepalived/checks.conf';
const SCRIPT = 'vrrp_script chk {\n    script "/bin/true"\n}\n';
const INSTANCE =
  'vrrp_instance web {\n    state BACKUP\n    interface eth0\n    track_script {\n        chk\n    }\n}\n';

const rich = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    hover: { contentFormat: [MarkupKind.Markdown] },
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: [MarkupKind.Markdown],
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
  },
};

const plainActions = { textDocument: { codeAction: rich.textDocument.codeAction } };

async function opened(text: string, capabilities: object = rich, disk = {}): Promise<TestClient> {
  const client = await connected({ capabilities, disk });
  client.open(ROOT, text);
  return client;
}

function everywhere(text: string): object {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } },
  };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const index = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      range: { start: index.offset(range.start), end: index.offset(range.end) },
      newText,
    })),
  );
}

describe('completion', () => {
  const at = [1, 4] as const;
  const text = 'vrrp_instance web {\n    pri\n}\n';

  test('items are bare keywords with snippets; documentation comes when it is asked for', async () => {
    const client = await opened(text);
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [1, 7]);
    const item = items.find(({ label }) => label === 'priority');
    expect(item).toMatchObject({
      insertTextFormat: 2,
      textEdit: { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } } },
      labelDetails: { detail: expect.stringContaining('<1-255>') },
    });
    expect(item?.documentation).toBeUndefined();
    const whole = await client.request<CompletionItem>('completionItem/resolve', item);
    expect(whole.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('priority'),
    });
  });

  test('without snippets the plain text is inserted', async () => {
    const client = await opened(text, {});
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [1, 7]);
    const item = items.find(({ label }) => label === 'priority');
    expect(item?.insertTextFormat).toBeUndefined();
    expect(item?.textEdit?.newText).toBe('priority ');
    const whole = await client.request<CompletionItem>('completionItem/resolve', item);
    expect(whole.documentation).toMatchObject({
      kind: 'plaintext',
      value: expect.not.stringMatching(/[`*]/),
    });
  });

  test('names of an included file are offered', async () => {
    const client = await opened(`include checks.conf\n${INSTANCE}`, rich, { [CHECKS]: SCRIPT });
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [5, 8]);
    expect(items.map(({ label }) => label)).toContain('chk');
  });

  test('a blank opens no list where a statement begins', async () => {
    const client = await opened(text);
    const context = { context: { triggerKind: 2, triggerCharacter: ' ' } };
    expect(await client.at('textDocument/completion', ROOT, at, context)).toEqual([]);
  });

  test('a client that opens the list again gets the bare keyword where the values are many', async () => {
    const server = 'virtual_server 192.0.2.10 443 {\n    lb_\n}\n';
    const newText = async (initializationOptions: object): Promise<string | undefined> => {
      const client = await connected({ capabilities: rich, initializationOptions });
      client.open(ROOT, server);
      const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [1, 7]);
      return items.find(({ label }) => label === 'lb_algo')?.textEdit?.newText;
    };
    expect(await newText({ reopensLists: true })).toBe('lb_algo ');
    expect(await newText({})).toBe('lb_algo ${1:wlc}');
  });

  test('the range to insert in and the one to replace, for a client that knows both', async () => {
    const both = { textDocument: { completion: { completionItem: { insertReplaceSupport: true } } } };
    const client = await opened('vrrp_instance web {\n    priority\n}\n', both);
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [1, 7]);
    expect(items.find(({ label }) => label === 'priority')?.textEdit).toEqual({
      newText: 'priority ',
      insert: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } },
      replace: { start: { line: 1, character: 4 }, end: { line: 1, character: 12 } },
    });
  });

  test('without details of labels they stand in the detail', async () => {
    const client = await opened(text, {});
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [1, 7]);
    expect(items.find(({ label }) => label === 'interface')?.detail).toBe('IFNAME · required');
  });

  test('paths come from the folder that is typed, relative to the file', async () => {
    const client = await opened('include conf.d/\n', rich, {
      'file:///etc/keepalived/conf.d/a.conf': '',
      'file:///etc/keepalived/conf.d/old/b.conf': '',
    });
    const context = { context: { triggerKind: 2, triggerCharacter: '/' } };
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [0, 15], context);
    expect(items.map(({ label }) => label)).toEqual(['a.conf', 'old/']);
    expect(items[0]?.textEdit).toMatchObject({
      range: { start: { line: 0, character: 15 } },
      newText: 'a.conf',
    });
  });

  test('a client that opens the list again does so behind a folder', async () => {
    const disk = { 'file:///etc/keepalived/conf.d/a.conf': '' };
    const client = await connected({
      capabilities: rich,
      disk,
      initializationOptions: { reopensLists: true },
    });
    client.open(ROOT, 'include \n');
    const [item] = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [0, 8]);
    expect(item).toMatchObject({ label: 'conf.d/', data: { reopens: true } });
    expect(await client.request('completionItem/resolve', item)).toEqual(item);
  });

  test('paths of virtual files are asked of the client', async () => {
    const uri = 'vscode-vfs://host/k/keepalived.conf';
    const served = { 'vscode-vfs://host/k/parts/a.conf': '' };
    const client = await connected({
      capabilities: rich,
      served,
      initializationOptions: { servesFiles: true },
    });
    client.open(uri, 'include \n');
    const items = await client.at<CompletionItem[]>('textDocument/completion', uri, [0, 8]);
    expect(items.map(({ label }) => label)).toEqual(['parts/']);
  });

  test('what the target lacks is hidden by a setting', async () => {
    const older = '# keepalived-lint target=2.0.0\nvrrp_instance web {\n    \n}\n';
    const offered = async (unavailable: string): Promise<readonly string[]> => {
      const client = await connected({
        capabilities: rich,
        initializationOptions: { completion: { unavailable } },
      });
      client.open(ROOT, older);
      const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [2, 4]);
      return items.map(({ label }) => label);
    };
    expect(await offered('show')).toContain('unicast_ttl');
    expect(await offered('hide')).not.toContain('unicast_ttl');
  });

  test('what the target lacks says so', async () => {
    const client = await opened('# keepalived-lint target=2.0.0\nvrrp_instance web {\n    \n}\n', rich);
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [2, 4]);
    const item = items.find(({ label }) => label === 'unicast_ttl');
    const whole = await client.request<CompletionItem>('completionItem/resolve', item);
    expect(whole.documentation).toMatchObject({
      value: expect.stringMatching(/^\*\*Not in 2\.0\.0, your target; since 2\.1\.0\.\*\*/),
    });
  });

  test('the indentation of a block is left to a client that can adjust it', async () => {
    const modes = { insertTextModeSupport: { valueSet: [1, 2] }, snippetSupport: true };
    const client = await opened('', { textDocument: { completion: { completionItem: modes } } });
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [0, 0]);
    expect(items.find(({ label }) => label === 'vrrp_script')).toMatchObject({ insertTextMode: 2 });
  });

  test('another open configuration counts for what is used', async () => {
    const client = await opened('vrrp_instance web {\n    virtual_router_id \n}\n');
    client.open(
      'file:///etc/other.conf',
      'vrrp_instance x {\n    interface eth0\n    virtual_router_id 42\n}\n',
    );
    const items = await client.at<CompletionItem[]>('textDocument/completion', ROOT, [1, 22]);
    expect(items.map(({ label }) => label)).toEqual(['43']);
  });

  test('an item that came back changed is answered as it is', async () => {
    const client = await opened(text);
    const strange = { label: 'x', data: { kind: 'directive', path: 7 } };
    expect(await client.request('completionItem/resolve', strange)).toEqual(strange);
  });
});

describe('signature help', () => {
  const text = 'virtual_server 192.0.2.1 \n';
  const method = 'textDocument/signatureHelp';
  const signatureHelp = {
    signatureInformation: {
      documentationFormat: [MarkupKind.Markdown],
      parameterInformation: { labelOffsetSupport: true },
    },
  };

  test('marks the active argument by its place in the label', async () => {
    const client = await opened(text, { textDocument: { signatureHelp } });
    const help = await client.at<SignatureHelp>(method, ROOT, [0, 25]);
    expect(help).toMatchObject({ activeSignature: 0, activeParameter: 1 });
    expect(help.signatures).toHaveLength(3);
    expect(help.signatures[0]).toMatchObject({
      label: 'virtual_server IPADDR [PORT]',
      documentation: { kind: 'markdown' },
      parameters: [{ label: [15, 21] }, { label: [22, 28] }],
    });
  });

  test('names the argument for a client that knows no places', async () => {
    const client = await opened(text, {});
    const help = await client.at<SignatureHelp>(method, ROOT, [0, 25]);
    expect(help.signatures[0]?.parameters?.map(({ label }) => label)).toEqual(['IPADDR', '[PORT]']);
    expect(help.signatures[0]?.documentation).toMatchObject({ kind: 'plaintext' });
  });

  test('is silent where nothing more can come', async () => {
    const client = await opened('virtual_server 192.0.2.1 80 \n');
    expect(await client.at(method, ROOT, [0, 28])).toBeNull();
  });
});

describe('hover', () => {
  test('is Markdown where the client shows it, otherwise plain text', async () => {
    const markdown = await (await opened(INSTANCE)).at<Hover>('textDocument/hover', ROOT, [1, 6]);
    expect(markdown).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('`state') },
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 9 } },
    });
    const plain = await (await opened(INSTANCE, {})).at<Hover>('textDocument/hover', ROOT, [1, 6]);
    expect(plain.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('`') });
  });

  test('blank space has none', async () => {
    expect(await (await opened(INSTANCE)).at('textDocument/hover', ROOT, [1, 1])).toBeNull();
  });
});

describe('code actions', () => {
  const text = 'global_def {\n    router_id a\n    script_usr root\n}\n';

  test('the fix of a finding carries the version of the text that it is for', async () => {
    const client = await opened(text);
    const params = {
      textDocument: { uri: ROOT },
      context: { diagnostics: [], only: ['quickfix'] },
      ...everywhere(text),
    };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    const titles = actions.map(({ title }) => title);
    expect(titles.filter((it) => it.startsWith('Replace'))).toEqual([
      "Replace with 'global_defs'",
      "Replace with 'script_user'",
    ]);
    expect(titles.at(-1)).toMatch(/^Silence '.+' on this line$/);
    expect(actions[0]).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'unknown-directive' }],
      edit: { documentChanges: [{ textDocument: { uri: ROOT, version: 1 } }] },
    });
  });

  test('only what is near the cursor is offered', async () => {
    const client = await opened(text);
    const range = { start: { line: 2, character: 6 }, end: { line: 2, character: 6 } };
    const params = { textDocument: { uri: ROOT }, context: { diagnostics: [], only: ['quickfix'] }, range };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    expect(actions.map(({ title }) => title)).toEqual([
      "Replace with 'script_user'",
      "Silence 'unknown-directive' on this line",
    ]);
  });

  test('all safe fixes at once leave a file without findings', async () => {
    const client = await opened(text, plainActions);
    await client.pushedFor(ROOT, (it) => it.length === 2);
    const params = {
      textDocument: { uri: ROOT },
      context: { diagnostics: [], only: ['source'] },
      ...everywhere(text),
    };
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', params);
    expect(action?.kind).toBe('source.fixAll.keepalived');
    const fixed = applied(text, action?.edit?.changes?.[ROOT] ?? []);
    expect(fixed).toBe('global_defs {\n    router_id a\n    script_user root\n}\n');
    await client.notify('textDocument/didChange', {
      textDocument: { uri: ROOT, version: 9 },
      contentChanges: [{ text: fixed }],
    });
    await client.pushedFor(ROOT, (it) => it.length === 0);
  });
});

describe('outline', () => {
  test('is a tree where the client shows one', async () => {
    const client = await opened(INSTANCE);
    const [symbol] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: ROOT },
    });
    expect(symbol).toMatchObject({
      name: 'web',
      range: { start: { line: 0, character: 0 }, end: { line: 6, character: 1 } },
      children: [{ name: 'track_script' }],
    });
  });

  test('is a list for the others', async () => {
    const client = await opened(INSTANCE, {});
    const params = { textDocument: { uri: ROOT } };
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', params);
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['web', undefined],
      ['track_script', 'web'],
    ]);
    expect(symbols[0]?.location.uri).toBe(ROOT);
  });
});

test('symbols of the workspace, those of included files among them', async () => {
  const client = await opened(`include checks.conf\n${INSTANCE}`, rich, { [CHECKS]: SCRIPT });
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'c' });
  expect(found).toEqual([
    {
      name: 'chk',
      kind: 12,
      location: {
        uri: CHECKS,
        range: { start: { line: 0, character: 12 }, end: { line: 0, character: 15 } },
      },
    },
  ]);
});

describe('places', () => {
  const disk = { [CHECKS]: SCRIPT };

  test('the definition of a name in an included file', async () => {
    const client = await opened(`include checks.conf\n${INSTANCE}`, rich, disk);
    expect(await client.at<Location[]>('textDocument/definition', ROOT, [5, 9])).toEqual([
      { uri: CHECKS, range: { start: { line: 0, character: 12 }, end: { line: 0, character: 15 } } },
    ]);
  });

  test('a declaration is the definition', async () => {
    const client = await opened(SCRIPT + INSTANCE);
    const found = await client.at('textDocument/declaration', ROOT, [7, 9]);
    expect(found).toEqual(await client.at('textDocument/definition', ROOT, [7, 9]));
    expect(found).toHaveLength(1);
  });

  test('the file behind an include', async () => {
    const client = await opened('include checks.conf\n', rich, disk);
    expect(await client.at<Location[]>('textDocument/definition', ROOT, [0, 10])).toMatchObject([
      { uri: CHECKS },
    ]);
  });

  test('uses in the including file, asked for in the included one', async () => {
    const client = await opened(`include checks.conf\n${INSTANCE}`, rich, disk);
    client.open(CHECKS, SCRIPT);
    const context = { context: { includeDeclaration: false } };
    const found = await client.at<Location[]>('textDocument/references', CHECKS, [0, 13], context);
    expect(found.map(({ uri, range }) => [uri, range.start.line])).toEqual([[ROOT, 5]]);
  });

  test('the same name in the file', async () => {
    const client = await opened(SCRIPT + INSTANCE);
    const found = await client.at<{ kind: number }[]>('textDocument/documentHighlight', ROOT, [0, 13]);
    expect(found.map(({ kind }) => kind)).toEqual([3, 2]);
  });
});

describe('rename', () => {
  const disk = { [CHECKS]: SCRIPT };
  const text = `include checks.conf\n${INSTANCE}`;
  const renaming = { ...rich, textDocument: { ...rich.textDocument, rename: { prepareSupport: true } } };

  test('is prepared for clients that ask, and announced as they take it', async () => {
    const client = await connected({ capabilities: renaming, disk });
    expect(client.answer.capabilities.renameProvider).toEqual({ prepareProvider: true });
    client.open(ROOT, text);
    expect(await client.at('textDocument/prepareRename', ROOT, [5, 9])).toEqual({
      range: { start: { line: 5, character: 8 }, end: { line: 5, character: 11 } },
      placeholder: 'chk',
    });
    expect(await client.at('textDocument/prepareRename', ROOT, [5, 2])).toBeNull();
    const plain = await connected({});
    expect(plain.answer.capabilities.renameProvider).toBe(true);
  });

  test('changes open and closed files, with versions where there are any', async () => {
    const client = await opened(text, renaming, disk);
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', ROOT, [5, 9], { newName: 'probe' });
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri: CHECKS, version: null }, edits: [{ newText: 'probe' }] },
      { textDocument: { uri: ROOT, version: 1 }, edits: [{ newText: 'probe' }] },
    ]);
    const plain = await opened(text, {}, disk);
    const changes = await plain.at<WorkspaceEdit>('textDocument/rename', ROOT, [5, 9], { newName: 'probe' });
    expect(Object.keys(changes.changes ?? {})).toEqual([CHECKS, ROOT]);
  });

  test('refuses with a sentence in the language of the client', async () => {
    const client = await connected({ capabilities: renaming, locale: 'zh-cn' });
    client.open(ROOT, SCRIPT);
    const refused = client.at('textDocument/rename', ROOT, [0, 13], { newName: 'a b' });
    await expect(refused).rejects.toMatchObject({ code: -32803, message: expect.stringContaining('“a b”') });
    expect(client.log).toEqual([]);
    const nameless = client.at('textDocument/rename', ROOT, [0, 13], {});
    await expect(nameless).rejects.toMatchObject({ code: -32602 });
  });
});

describe('call hierarchy', () => {
  const disk = { [CHECKS]: SCRIPT };
  const text = `include checks.conf\n${INSTANCE}`;

  test('leads from a script to the instance and back', async () => {
    const client = await opened(text, rich, disk);
    const items = await client.at<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', ROOT, [5, 9]);
    expect(items).toMatchObject([{ name: 'chk', uri: CHECKS, detail: '/bin/true' }]);
    const method = 'callHierarchy/outgoingCalls';
    const [call] = await client.request<CallHierarchyOutgoingCall[]>(method, { item: items[0] });
    expect(call).toMatchObject({ to: { name: 'web', uri: ROOT }, fromRanges: [items[0]?.selectionRange] });
    const back = await client.request('callHierarchy/incomingCalls', { item: call?.to });
    expect(back).toMatchObject([{ from: items[0], fromRanges: [items[0]?.selectionRange] }]);
  });

  test('an item that is none is an error of the one who asks', async () => {
    const client = await opened(text);
    const asked = client.request('callHierarchy/incomingCalls', { item: { uri: 7 } });
    await expect(asked).rejects.toMatchObject({ code: -32602 });
  });
});

test('linked editing of a name that no other file knows', async () => {
  const client = await opened(SCRIPT + INSTANCE);
  const linked = await client.at<LinkedEditingRanges>('textDocument/linkedEditingRange', ROOT, [0, 13]);
  expect(linked.ranges.map(({ start }) => start.line)).toEqual([0, 7]);
  expect(await client.at('textDocument/linkedEditingRange', ROOT, [1, 6])).toBeNull();
});

describe('lenses', () => {
  const params = { textDocument: { uri: ROOT } };
  const settings = { codeLens: { references: true } };

  test('are there if the settings say so', async () => {
    const client = await opened(SCRIPT + INSTANCE);
    expect(await client.request('textDocument/codeLens', params)).toEqual([]);
    await client.notify('workspace/didChangeConfiguration', { settings: { keepalived: settings } });
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', params);
    expect(lenses.map(({ command }) => command)).toEqual([
      { title: '1 use', command: '', arguments: [] },
      { title: 'tracked by web', command: '', arguments: [] },
      { title: '0 uses', command: '', arguments: [] },
    ]);
  });

  test('call the command of the client, which is told when they come', async () => {
    const initializationOptions = { referencesCommand: 'show' };
    const client = await connected({
      capabilities: { workspace: { configuration: true, codeLens: { refreshSupport: true } } },
      initializationOptions,
      settings,
    });
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/codeLens/refresh', () => {
        resolve();
        return null;
      });
    });
    client.open(ROOT, SCRIPT);
    await refreshed;
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', params);
    expect(lens?.command).toEqual({
      title: '0 uses',
      command: 'show',
      arguments: [ROOT, { line: 0, character: 12 }],
    });
  });
});

test('folding goes from the line of a block to the line before its end', async () => {
  const client = await opened(INSTANCE);
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri: ROOT },
  });
  expect(ranges).toContainEqual({ startLine: 0, endLine: 5 });
});

test('nothing of what the user wrote is in the log', async () => {
  const client = await opened(
    'vrrp_instance A {\n    authentication {\n        auth_type PASS\n        auth_pass secret99\n    }\n}\n',
  );
  await client.at('textDocument/hover', ROOT, [3, 20]);
  await client.at('textDocument/completion', ROOT, [3, 20]);
  expect(client.log.join('\n')).not.toContain('secret99');
});
