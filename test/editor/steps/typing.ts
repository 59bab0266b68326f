/** What changes by itself while somebody types, and what changes in a part of a file. */
import { expect } from 'vitest';
import type { Editor } from '../editor.ts';
import { LINE_NUMBERS, LINKED } from '../selectors.ts';
import { CHECKS, NODE_B, type Step } from '../step.ts';
import { until } from '../until.ts';
import type { Workspace } from '../workspace.ts';

const UNTIDY = `vrrp_script one {
interval    2
}
vrrp_script two {
interval    3
}
`;

/** Settings that cannot be seen are in force once the line numbers are gone. */
async function configured(
  editor: Editor,
  workspace: Workspace,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  workspace.configure({ ...settings, 'editor.lineNumbers': 'off' });
  await until('the settings', async () => (await editor.texts(LINE_NUMBERS)).length === 0);
}

export const typingSteps: readonly Step[] = [
  {
    name: 'what is selected is formatted, and nothing else',
    play: async (editor, workspace) => {
      workspace.write(CHECKS, UNTIDY);
      await editor.open(CHECKS, 'two {|');
      await editor.press('Shift+ArrowDown');
      await editor.press('Shift+End');
      await expect
        .poll(async () => {
          await editor.run('editor.action.formatSelection');
          return editor.lines();
        })
        .toEqual(['vrrp_script one {', 'interval    2', '}', 'vrrp_script two {', '    interval 3', '}', '']);
    },
  },
  {
    name: 'a new line is indented while it is typed',
    play: async (editor, workspace) => {
      await editor.open(CHECKS, 'chk_nginx {|');
      await configured(editor, workspace, { 'editor.formatOnType': true, 'editor.autoIndent': 'none' });
      await editor.press('Enter');
      await expect.poll(() => editor.cursor()).toEqual({ line: 3, column: 5 });
    },
  },
  {
    name: 'a name and its uses change together',
    play: async (editor, workspace) => {
      workspace.write(NODE_B, workspace.read(NODE_B).replace('chk_ngnix', 'chk_nginx'));
      await editor.open(NODE_B, 'vrrp_script chk_nginx|');
      await configured(editor, workspace, { 'editor.linkedEditing': true });
      await editor.press('ArrowLeft');
      await editor.press('ArrowRight');
      await until('the linked names', () => editor.isVisible(LINKED));
      await editor.type('2');
      await expect.poll(() => editor.lines()).toContain('        chk_nginx2');
      expect(await editor.lines()).toContain('vrrp_script chk_nginx2 {');
    },
  },
];
