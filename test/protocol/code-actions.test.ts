/** Refactorings and all safe fixes at once, as editors ask for them. */
import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Range,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { LineIndex } from '../../server/src/base/line-index.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import { connected, position, ROOT, type TestClient } from './client.ts';

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };

/** As VS Code announces itself. */
const full: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    codeAction: {
      ...literals,
      dataSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

const plain: ClientCapabilities = { textDocument: { codeAction: literals } };

const WEB = 'file:///etc/keepalived/web.conf';
const INSTANCE =
  'vrrp_instance web {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.10/24\n    }\n}\n';

async function opened(text: string, capabilities = full, disk = {}): Promise<TestClient> {
  const client = await connected({ capabilities, disk });
  client.open(ROOT, text);
  return client;
}

function asked(
  client: TestClient,
  start: readonly [number, number],
  only: readonly string[] = ['refactor'],
  uri = ROOT,
): Promise<CodeAction[]> {
  const range: Range = { start: position(start), end: position(start) };
  const params = { textDocument: { uri }, context: { diagnostics: [], only }, range };
  return client.request<CodeAction[]>('textDocument/codeAction', params);
}

async function chosen(
  client: TestClient,
  actions: readonly CodeAction[],
  title: string,
): Promise<CodeAction> {
  const action = actions.find((it) => it.title.startsWith(title));
  if (!action) throw new Error(`No action '${title}'.`);
  return client.request<CodeAction>('codeAction/resolve', action);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const index = new LineIndex(text);
  const offsets = edits.map(({ range, newText }) => ({
    range: { start: index.offset(range.start), end: index.offset(range.end) },
    newText,
  }));
  return applyEdits(text, offsets);
}

/** The text after the edits of one file. */
function outcome(text: string, { edit }: CodeAction, uri = ROOT): string {
  const changes = edit?.documentChanges?.filter((it): it is TextDocumentEdit => 'textDocument' in it) ?? [];
  const edits = changes.filter((it) => it.textDocument.uri === uri).flatMap((it) => it.edits);
  return applied(text, [
    ...edits.filter((it): it is TextEdit => 'newText' in it),
    ...(edit?.changes?.[uri] ?? []),
  ]);
}

describe('refactorings', () => {
  test('are announced with their kinds', async () => {
    const { answer } = await connected();
    expect(answer.capabilities.codeActionProvider).toEqual({
      codeActionKinds: [
        'quickfix',
        'refactor.extract',
        'refactor.inline',
        'refactor.rewrite',
        'source.fixAll.keepalived',
      ],
      resolveProvider: true,
    });
  });

  test('a block moves to a file that is created, shown before it is done', async () => {
    const client = await opened(INSTANCE);
    const actions = await asked(client, [0, 3]);
    expect(actions.every((it) => it.edit === undefined)).toBe(true);
    const action = await chosen(client, actions, 'Extract to include');
    expect(outcome(INSTANCE, action)).toBe('include web.conf\n');
    expect(outcome('', action, WEB)).toBe(INSTANCE);
    expect(action.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: WEB });
    expect(Object.values(action.edit?.changeAnnotations ?? {})).toEqual([
      { label: 'Extract to include…', needsConfirmation: true },
    ]);
  });

  test('a file that is on the disk is left alone', async () => {
    const client = await opened(INSTANCE, full, { [WEB]: '# mine\n' });
    const action = await chosen(client, await asked(client, [0, 3]), 'Extract to include');
    expect(action.edit?.documentChanges?.[0]).toMatchObject({ uri: WEB.replace('web', 'web-2') });
  });

  test('one file needs no preview', async () => {
    const text = INSTANCE.replace(
      '    virtual_ip',
      '    track_interface {\n        eth0\n    }\n    virtual_ip',
    );
    const client = await opened(text);
    const action = await chosen(client, await asked(client, [1, 16]), 'Extract to $INTERFACE');
    expect(action.edit?.changeAnnotations).toBeUndefined();
    expect(outcome(text, action)).toMatch(
      /^\$INTERFACE=eth0\n\nvrrp_instance web \{\n {4}interface \$INTERFACE\n/,
    );
  });

  test('edits of several files, from the included one', async () => {
    const text = '$VIP=192.0.2.10\ninclude web.conf\n';
    const web = 'vrrp_instance A {\n    interface $VIP\n}\n';
    const client = await opened(text, full, { [WEB]: web });
    const action = await chosen(client, await asked(client, [0, 2]), 'Inline $VIP');
    expect(outcome(text, action)).toBe('include web.conf\n');
    expect(outcome(web, action, WEB)).toContain('interface 192.0.2.10');
    expect(action.edit?.changeAnnotations).toBeDefined();
  });

  test('what can not be done says why, where the client shows that', async () => {
    const text = '$A=1\n$A=2\nglobal_defs {\n    router_id $A\n}\n';
    const [action] = await asked(await opened(text), [3, 15]);
    expect(action).toMatchObject({
      title: 'Inline $A',
      disabled: { reason: 'It is defined more than once.' },
    });
    expect(await asked(await opened(text, plain), [3, 15])).toEqual([]);
  });

  test('a client that can not ask later gets the edits at once, and no files', async () => {
    const client = await opened('$A=1\nglobal_defs {\n    router_id $A\n}\n', plain);
    const [action] = await asked(client, [0, 1]);
    expect(action?.edit?.changes?.[ROOT]).toHaveLength(2);
    expect((await asked(client, [1, 1])).map((it) => it.title)).toEqual([]);
  });

  test('a text that has changed since is not touched', async () => {
    const client = await opened(INSTANCE);
    const actions = await asked(client, [0, 3]);
    client.edit(ROOT, [0, 0], [0, 0], '# new\n');
    await expect(chosen(client, actions, 'Extract to include')).rejects.toThrow(
      'The text has changed since.',
    );
  });

  test.each([[{ title: 'x', data: { id: 1 } }], [{ title: 'x', data: { id: 'x', uri: ROOT, version: 1 } }]])(
    'data that nobody sent is refused: %j',
    async (action) => {
      const client = await opened(INSTANCE);
      await expect(client.request('codeAction/resolve', action)).rejects.toThrow();
    },
  );

  test('an action without data comes back as it is', async () => {
    const client = await opened(INSTANCE);
    expect(await client.request('codeAction/resolve', { title: 'x' })).toEqual({ title: 'x' });
  });
});

describe('all safe fixes', () => {
  const text =
    'vrrp_scripit chk {\n    script "/bin/x"\n    intervall 2\n    risee 2\n}\nvrrp_instance A {\n    state MASTER interface eth0 priority 90\n}\n';
  const fixed =
    'vrrp_script chk {\n    script "/bin/x"\n    interval 2\n    rise 2\n}\nvrrp_instance A {\n    state MASTER\n    interface eth0\n    priority 90\n}\n';

  test.each([
    ['full', full],
    ['plain', plain],
  ])('of neighboring lines, in rounds: %s', async (_, capabilities) => {
    const client = await opened(text, capabilities);
    const actions = await asked(client, [0, 0], ['source.fixAll']);
    expect(actions.map((it) => it.title)).toEqual(['Fix all safe problems in this file']);
    const [action] = actions;
    const done = action?.edit ? action : await chosen(client, actions, 'Fix all');
    expect(outcome(text, done)).toBe(fixed);
  });

  test('once they are done there is nothing left to do', async () => {
    expect(await asked(await opened(fixed), [0, 0], ['source.fixAll.keepalived'])).toEqual([]);
  });

  test('of an included file, and of no other', async () => {
    const client = await opened('global_def {\n}\ninclude web.conf\n', full, {});
    client.open(WEB, 'vrrp_scripit chk {\n    script "/bin/x"\n}\n');
    const actions = await asked(client, [0, 0], ['source.fixAll.keepalived'], WEB);
    const action = await chosen(client, actions, 'Fix all');
    expect(action.edit?.documentChanges?.map((it) => 'textDocument' in it && it.textDocument.uri)).toEqual([
      WEB,
    ]);
  });

  test('rules that are switched off are not among them', async () => {
    const client = await connected({
      capabilities: full,
      initializationOptions: { keepalived: { rules: { 'unknown-directive': 'off' } } },
    });
    client.open(ROOT, 'global_defs {\n    router_idd a\n}\n');
    expect(await asked(client, [0, 0], ['source.fixAll.keepalived'])).toEqual([]);
  });
});
