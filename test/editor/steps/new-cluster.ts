/** The command that asks for a cluster and writes its files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Editor } from '../editor.ts';
import { problems } from '../problems.ts';
import {
  DIALOG,
  PREVIEW_BOX,
  PREVIEW_ROW,
  QUICK_BACK,
  QUICK_INPUT_BOX,
  QUICK_MESSAGE,
  QUICK_TITLE,
  STATUS_BAR,
} from '../selectors.ts';
import type { Step } from '../step.ts';
import { until } from '../until.ts';

const NEW_A = 'keepalived-2/node-a/keepalived.conf';
const NEW_B = 'keepalived-2/node-b/keepalived.conf';

const HEADING = 'If node-a loses power, node-b answers for 192.0.2.10 after 3.61 s.';

/** Until this step is asked, by what its message or its box says. */
async function reach(editor: Editor, step: number, text: string): Promise<void> {
  await until(`step ${step} with ${text}`, async () => {
    const [title = ''] = await editor.texts(QUICK_TITLE);
    return title.includes(`(${step}/6)`) && (await shown(editor)).includes(text);
  });
}

async function shown(editor: Editor): Promise<string> {
  const box = editor.page.locator(QUICK_INPUT_BOX).first();
  const placeholders = await editor.each(QUICK_INPUT_BOX, (all) =>
    all.map((it) => it.getAttribute('placeholder') ?? ''),
  );
  return [...(await editor.texts(QUICK_MESSAGE)), await box.inputValue(), ...placeholders].join('\n');
}

/** A setting may not have arrived yet. */
async function start(editor: Editor, title = 'New keepalived cluster (1/6)'): Promise<void> {
  await until('the first question', async () => {
    await editor.escape();
    await editor.run('keepalived.newCluster');
    return until('it', async () => (await editor.texts(QUICK_TITLE)).includes(title), 8000);
  });
  await reach(editor, 1, 'keepalived-2');
}

const QUESTIONS = [
  [1, 'keepalived-2'],
  [2, 'What the cluster is for'],
  [3, 'node-a 192.0.2.1, node-b 192.0.2.2'],
  [4, '192.0.2.10/24'],
  [4, 'Interface for this address'],
  [5, 'to hold the address'],
  [5, 'Process that must be running'],
  [6, 'VRID 43, free in this workspace'],
] as const;

async function answer(editor: Editor, from: number, to: number): Promise<void> {
  for (const [step, text] of QUESTIONS.slice(from, to)) {
    await reach(editor, step, text);
    await editor.press('Enter');
  }
}

async function answerProposals(editor: Editor, proposals: readonly string[]): Promise<void> {
  for (const it of proposals) {
    await until(`a question with ${it}`, async () => (await shown(editor)).includes(it));
    await editor.press('Enter');
  }
}

export const newClusterSteps: readonly Step[] = [
  {
    name: 'a new cluster is asked for, shown, written and taken back',
    play: async (editor, workspace) => {
      await start(editor);
      await answer(editor, 0, QUESTIONS.length);
      await expect
        .poll(() => editor.texts(PREVIEW_ROW))
        .toEqual(
          ['node-a', 'node-b'].flatMap((it) => [expect.stringContaining(it), expect.stringContaining(it)]),
        );
      const boxes = await editor.each(PREVIEW_BOX, (all) => all.map((it) => it.getAttribute('aria-checked')));
      expect(new Set(boxes)).toEqual(new Set(['true']));
      await expect.poll(() => editor.texts(STATUS_BAR)).toEqual([expect.stringContaining(HEADING)]);
      expect(existsSync(join(workspace.folder, NEW_A))).toBe(false);
      await editor.run('refactorPreview.apply');
      await until('the first file', async () => (await editor.activeFile()) === NEW_A);
      await expect.poll(() => existsSync(join(workspace.folder, NEW_B))).toBe(true);
      await expect.poll(() => editor.lines()).toContain('    virtual_router_id 43');
      await expect.poll(() => problems(editor)).toEqual([]);
      await editor.focus();
      await until('the end of all files', async () => {
        if (await editor.isVisible(DIALOG)) await editor.press('Enter');
        else await editor.run('undo');
        return ![NEW_A, NEW_B].some((it) => existsSync(join(workspace.folder, it)));
      });
    },
  },
  {
    name: 'a wrong answer for a new cluster is refused, Back leads back, and Escape writes nothing',
    play: async (editor, workspace) => {
      await start(editor);
      await editor.page.locator(QUICK_INPUT_BOX).fill('keepalived');
      await reach(editor, 1, 'This folder has a keepalived.conf');
      await editor.page.locator(QUICK_INPUT_BOX).fill('keepalived-2');
      await reach(editor, 1, 'each node gets a folder');
      await editor.press('Enter');
      await answer(editor, 1, 3);
      await reach(editor, 4, '192.0.2.10/24');
      await editor.page.locator(QUICK_INPUT_BOX).fill('192.0.2.2/24');
      await reach(editor, 4, "192.0.2.2 is node-b's own address.");
      await editor.press('Enter');
      await editor.page.locator(QUICK_BACK).first().click();
      await reach(editor, 3, 'node-a 192.0.2.1, node-b 192.0.2.2');
      await editor.press('Enter');
      await reach(editor, 4, "192.0.2.2 is node-b's own address.");
      await editor.escape();
      expect(existsSync(join(workspace.folder, NEW_A))).toBe(false);
    },
  },
  {
    name: 'a new cluster is asked for in Chinese, with the check script and for gateways',
    play: async (editor, workspace) => {
      workspace.configure({ 'keepalived.language': 'zh-cn' });
      await start(editor, '新建 keepalived 集群 (1/6)');
      await editor.press('Enter');
      await reach(editor, 2, '集群的用途');
      await editor.type('网关');
      await editor.press('Enter');
      await answerProposals(editor, ['node-a', '192.0.2.10/24', 'eth0', '198.51.100.10/24', 'eth1']);
      await reach(editor, 5, '节点持有地址的条件');
      await editor.type('脚本');
      await editor.press('Enter');
      await answerProposals(editor, ['/usr/local/libexec/chk_nginx', 'VRID 43, 44']);
      await expect
        .poll(() => editor.texts(PREVIEW_ROW))
        .toContainEqual(expect.stringContaining('判断本节点能否提供 192.0.2.10'));
      await editor.run('refactorPreview.apply');
      await until('the first file', async () => (await editor.activeFile()) === NEW_A);
      expect(workspace.read('keepalived-2/chk_nginx')).toMatch(/^#!\/bin\/sh\n# 判断/);
      await expect.poll(() => problems(editor)).toEqual([]);
    },
  },
];
