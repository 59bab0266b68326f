import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { codes, connected, ROOT } from './client.ts';

const MISSPELT = 'global_defs {\n    script_usr root\n}\n';
const CORRECT = MISSPELT.replace('script_usr', 'script_user');
const CHECKS = 'file:///etc/keepalived/checks.conf';

const pulling = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

describe('pushed', () => {
  test('a finding carries its rule, its link and its place', async () => {
    const client = await connected();
    client.open(ROOT, MISSPELT);
    const [found] = await client.pushedFor(ROOT, (it) => it.length > 0);
    expect(found).toMatchObject({
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 14 } },
      severity: DiagnosticSeverity.Error,
      code: 'unknown-directive',
      source: 'keepalived',
    });
    expect(found?.codeDescription?.href).toMatch(/\/rules\/unknown-directive$/);
  });

  test('an edit takes the finding away, and the version says which text was judged', async () => {
    const client = await connected();
    client.open(ROOT, MISSPELT);
    await client.pushedFor(ROOT, (it) => it.length > 0);
    const version = client.edit(ROOT, [1, 4], [1, 14], 'script_user');
    await client.pushedFor(ROOT, (it) => it.length === 0);
    expect(client.pushed.get(ROOT)?.version).toBe(version);
  });

  test('many changes at once are judged once', async () => {
    const client = await connected();
    client.open(ROOT, CORRECT);
    await client.pushedFor(ROOT, () => true);
    let count = 0;
    client.connection.onNotification('textDocument/publishDiagnostics', () => {
      count++;
    });
    for (let at = 0; at < 50; at++) client.edit(ROOT, [0, 0], [0, 0], '# more\n');
    const last = client.edit(ROOT, [0, 0], [0, 0], 'nonsense\n');
    await client.request('shutdown', null);
    expect(last).toBeGreaterThan(50);
    expect(count).toBeLessThan(50);
  });

  test('a finding in an included file is shown there, whether it is open or not', async () => {
    const client = await connected({ disk: { [CHECKS]: MISSPELT } });
    client.open(ROOT, 'include checks.conf\n');
    expect(codes(await client.pushedFor(CHECKS, (it) => it.length > 0))).toEqual(['unknown-directive']);
    client.open(CHECKS, CORRECT);
    await client.pushedFor(CHECKS, (it) => it.length === 0);
  });

  test('a closed file is left without findings', async () => {
    const client = await connected({ disk: { [CHECKS]: MISSPELT } });
    client.open(ROOT, 'include checks.conf\nnonsense\n');
    await client.pushedFor(CHECKS, (it) => it.length > 0);
    client.close(ROOT);
    await client.pushedFor(CHECKS, (it) => it.length === 0);
    await client.pushedFor(ROOT, (it) => it.length === 0);
  });

  test('a file that changes on disk is read again', async () => {
    const client = await connected({
      disk: { [CHECKS]: CORRECT },
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await client.until(() => client.registrations.includes('workspace/didChangeWatchedFiles'));
    client.open(ROOT, 'include checks.conf\n');
    await client.pushedFor(ROOT, (it) => it.length === 0);
    client.disk[CHECKS] = MISSPELT;
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: CHECKS, type: 2 }] });
    await client.pushedFor(CHECKS, (it) => it.length === 1);
  });

  test('related places and tags go to clients that show them', async () => {
    const text = 'vrrp_script a {\n    script "/bin/true"\n}\nvrrp_script a {\n    script "/bin/true"\n}\n';
    const plain = await connected();
    plain.open(ROOT, text);
    const [without] = await plain.pushedFor(ROOT, (it) => it.length > 0);
    expect(without?.relatedInformation).toBeUndefined();
    const rich = await connected({
      capabilities: {
        textDocument: {
          publishDiagnostics: {
            relatedInformation: true,
            tagSupport: { valueSet: [DiagnosticTag.Deprecated, DiagnosticTag.Unnecessary] },
          },
        },
      },
    });
    rich.open(ROOT, text);
    const found = await rich.pushedFor(ROOT, (it) => it.length > 0);
    expect(found.flatMap((it) => it.relatedInformation ?? []).length).toBeGreaterThan(0);
  });
});

describe('pulled', () => {
  test('nothing is pushed for an open file', async () => {
    const client = await connected({ capabilities: pulling });
    client.open(ROOT, MISSPELT);
    const report = await client.pull(ROOT);
    expect(report.kind === 'full' && codes(report.items)).toEqual(['unknown-directive']);
    expect(client.pushed.size).toBe(0);
  });

  test('a second answer says that nothing changed', async () => {
    const client = await connected({ capabilities: pulling });
    client.open(ROOT, MISSPELT);
    const { resultId } = await client.pull(ROOT);
    client.edit(ROOT, [2, 1], [2, 1], ' # end');
    expect(await client.pull(ROOT, resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  test('an unsaved change is seen in the file that includes it, and the client is told to ask again', async () => {
    const checks = 'vrrp_script chk {\n    script "/bin/true"\n}\n';
    const client = await connected({ capabilities: pulling, disk: { [CHECKS]: checks } });
    client.open(ROOT, 'include checks.conf\nvrrp_instance A {\n    track_script {\n        chk\n    }\n}\n');
    client.open(CHECKS, checks);
    const before = await client.pull(ROOT);
    client.edit(CHECKS, [0, 12], [0, 15], 'other');
    await client.until(() => client.refreshes > 0);
    expect(await client.pull(ROOT)).not.toEqual(before);
  });

  test('related documents hold the findings of included files', async () => {
    const client = await connected({
      capabilities: { textDocument: { diagnostic: { relatedDocumentSupport: true } } },
      disk: { [CHECKS]: MISSPELT },
    });
    client.open(ROOT, 'include checks.conf\n');
    const { relatedDocuments } = await client.pull(ROOT);
    expect(relatedDocuments?.[CHECKS]).toMatchObject({
      kind: 'full',
      items: [{ code: 'unknown-directive' }],
    });
    client.edit(ROOT, [0, 0], [0, 19], '');
    expect((await client.pull(ROOT)).relatedDocuments?.[CHECKS]).toEqual({ kind: 'full', items: [] });
  });

  test('without related documents they are pushed', async () => {
    const client = await connected({ capabilities: pulling, disk: { [CHECKS]: MISSPELT } });
    client.open(ROOT, 'include checks.conf\n');
    await client.pushedFor(CHECKS, (it) => it.length === 1);
    client.open(CHECKS, MISSPELT);
    await client.pushedFor(CHECKS, (it) => it.length === 0);
  });
});

describe('settings', () => {
  const capabilities = { workspace: { configuration: true } };

  test('severities are those of the user', async () => {
    const settings = { rules: { 'unknown-directive': 'hint' } };
    const client = await connected({ capabilities, settings });
    client.open(ROOT, MISSPELT);
    await client.pushedFor(ROOT, ([first]) => first?.severity === DiagnosticSeverity.Hint);
  });

  test('a silenced rule is not shown', async () => {
    const client = await connected({ initializationOptions: { rules: { 'unknown-directive': 'off' } } });
    client.open(ROOT, MISSPELT);
    expect(await client.pushedFor(ROOT, () => true)).toEqual([]);
  });

  test('the target is that of the user', async () => {
    const target = { version: '2.2.7', withoutFeatures: ['snmp'] };
    const client = await connected({ initializationOptions: { target } });
    client.open(ROOT, 'vrrp_instance a {\n    no_virtual_ipaddress\n}\n');
    await client.pushedFor(ROOT, (found) => found.some((it) => it.code === 'not-in-target'));
  });

  test('the rest of many findings is counted', async () => {
    const client = await connected({ initializationOptions: { diagnostics: { maxPerFile: 2 } } });
    client.open(ROOT, 'a\nb\nc\nd\n');
    const found = await client.pushedFor(ROOT, (it) => it.length > 0);
    expect(found.map(({ message }) => message).at(-1)).toBe('2 more findings are not shown.');
    expect(found[2]).toMatchObject({
      severity: DiagnosticSeverity.Information,
      range: { start: { line: 2 } },
    });
  });

  test('texts follow the editor, unless the settings say otherwise', async () => {
    const chinese = await connected({ locale: 'zh-cn' });
    chinese.open(ROOT, MISSPELT);
    expect((await chinese.pushedFor(ROOT, (it) => it.length > 0))[0]?.message).toMatch(/未知指令/);
    await chinese.notify('workspace/didChangeConfiguration', {
      settings: { keepalived: { language: 'en' } },
    });
    await chinese.pushedFor(ROOT, ([first]) => String(first?.message).startsWith('Unknown directive'));
  });
});

describe('files of the client', () => {
  const root = 'vscode-vfs://github/a/b/keepalived.conf';
  const served = {
    'vscode-vfs://github/a/b/conf.d/one/x.conf': MISSPELT,
    'vscode-vfs://github/a/b/conf.d/two/x.conf': CORRECT,
    'vscode-vfs://github/a/b/conf.d/two/.hidden.conf': 'nonsense',
    'vscode-vfs://github/a/b/other.conf': MISSPELT,
  };

  test('are read by way of the client', async () => {
    const client = await connected({ served, initializationOptions: { servesFiles: true } });
    client.open(root, 'include conf.d/*/*.conf\ninclude other.conf\ninclude none.conf\n');
    const files = ['conf.d/one/x.conf', 'other.conf'].map((it) => `vscode-vfs://github/a/b/${it}`);
    for (const it of files) await client.pushedFor(it, (found) => codes(found)[0] === 'unknown-directive');
    expect(codes(await client.pushedFor(root, (it) => it.length > 0))).toEqual(['unreadable-include']);
    expect([...client.pushed.keys()].sort()).toEqual([...files, root].sort());
  });

  test('are not asked for where the client serves none', async () => {
    const client = await connected({ served });
    client.open(root, 'include other.conf\n');
    expect(codes(await client.pushedFor(root, () => true))).toEqual(['unreadable-include']);
  });
});
