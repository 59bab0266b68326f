/** Ways through the files. */
import { expect } from 'vitest';
import { type Editor, plain } from '../editor.ts';
import { CALLS_ROW, OUTLINE_ROW } from '../selectors.ts';
import { CHECKS, NODE_A, type Step } from '../step.ts';

/** The rows of the outline: name, and what stands behind it. */
async function outline(editor: Editor): Promise<readonly string[]> {
  const rows = await editor.each(OUTLINE_ROW, (all) =>
    all
      .map((it) => ({
        index: Number(it.dataset.index),
        name: it.querySelector('.label-name')?.textContent ?? '',
        detail: it.querySelector('.label-description')?.textContent ?? '',
      }))
      .sort((one, other) => one.index - other.index),
  );
  return rows.map(({ name, detail }) => `${plain(name)} ${plain(detail)}`.trim());
}

export const navigationSteps: readonly Step[] = [
  {
    name: 'the definition of a name stands in the include',
    play: async (editor, workspace) => {
      await editor.open(NODE_A, 'track_script {\n        chk_|nginx');
      await editor.run('editor.action.revealDefinition');
      await expect.poll(() => editor.activeFile()).toBe(CHECKS);
      await expect.poll(() => editor.cursor()).toEqual(workspace.place(CHECKS, 'vrrp_script ', 'chk_nginx'));
    },
  },
  {
    name: 'the definition of an include is its file',
    play: async (editor) => {
      await editor.open(NODE_A, 'include che|cks.conf');
      await editor.run('editor.action.revealDefinition');
      await expect.poll(() => editor.activeFile()).toBe(CHECKS);
    },
  },
  {
    name: 'the only reference of a name is gone to, in the file that includes its definition',
    play: async (editor, workspace) => {
      await editor.open(NODE_A);
      await editor.open(CHECKS, 'vrrp_script chk_|nginx');
      await editor.run('editor.action.goToReferences');
      await expect.poll(() => editor.activeFile()).toBe(NODE_A);
      const use = workspace.place(NODE_A, 'track_script {\n        ', 'chk_nginx');
      await expect.poll(() => editor.cursor()).toEqual(use);
    },
  },
  {
    name: 'the outline names the blocks',
    play: async (editor) => {
      await editor.open(NODE_A);
      await editor.run('outline.focus');
      await expect
        .poll(() => outline(editor))
        .toEqual([
          'global_defs node-a',
          'web eth0, VRID 42, priority 110',
          'track_script chk_nginx',
          'virtual_ipaddress 192.0.2.10/24',
        ]);
    },
  },
  {
    name: 'what moves an instance is found by way of its calls, in the include',
    play: async (editor) => {
      await editor.open(NODE_A, 'vrrp_instance w|eb');
      await expect
        .poll(async () => {
          if (!(await editor.isVisible(CALLS_ROW))) await editor.run('editor.showCallHierarchy');
          return (await editor.texts(CALLS_ROW)).join('\n');
        })
        .toMatch(/\bchk_nginx\b/);
    },
  },
  {
    name: 'blocks can be folded',
    play: async (editor) => {
      await editor.open(NODE_A);
      await expect.poll(() => editor.lines()).toContain('    priority 110');
      // What can be folded is known a moment after the file is open.
      await expect
        .poll(async () => {
          await editor.run('editor.foldAll');
          return editor.lines();
        })
        .toEqual([
          '# node-a answers for the web as long as nginx runs',
          'global_defs {',
          '}',
          '',
          'include checks.conf',
          '',
          'vrrp_instance web {',
          '}',
          '',
        ]);
      await editor.run('editor.unfoldAll');
      await expect.poll(() => editor.lines()).toContain('    priority 110');
    },
  },
];
