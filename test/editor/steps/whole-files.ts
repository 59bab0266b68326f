/** What changes or marks whole files, and several of them. */
import { expect } from 'vitest';
import { parameterHints, tokenFacts } from '../overlays.ts';
import { CODE_LENS, QUICK_INPUT_BOX, QUICK_ROW, RENAME_BOX } from '../selectors.ts';
import { CHECKS, NODE_A, NODE_B, type Step } from '../step.ts';
import { until } from '../until.ts';

const UNTIDY = `vrrp_script chk_nginx {
script "/usr/local/libexec/chk_nginx"
    interval    2
fall 2
}
`;

export const wholeFileSteps: readonly Step[] = [
  {
    name: 'a name is changed wherever it stands',
    play: async (editor) => {
      await editor.open(NODE_A);
      await editor.open(CHECKS, 'vrrp_script chk_|nginx');
      await until('the box for the new name', async () => {
        if (await editor.isVisible(RENAME_BOX)) return true;
        await editor.run('editor.action.rename');
        return until('it', () => editor.isVisible(RENAME_BOX), 5000);
      });
      await editor.page.locator(RENAME_BOX).first().fill('chk_web');
      await editor.press('Enter');
      await expect.poll(() => editor.lines()).toContain('vrrp_script chk_web {');
      await editor.open(NODE_A);
      await expect.poll(() => editor.lines()).toContain('        chk_web');
    },
  },
  {
    name: 'a file is formatted',
    play: async (editor, workspace) => {
      workspace.write(CHECKS, UNTIDY);
      await editor.open(CHECKS);
      await expect
        .poll(async () => {
          await editor.run('editor.action.formatDocument');
          return editor.lines();
        })
        .toEqual([
          'vrrp_script chk_nginx {',
          '    script "/usr/local/libexec/chk_nginx"',
          '    interval 2',
          '    fall 2',
          '}',
          '',
        ]);
    },
  },
  {
    name: 'a name has the color of what it means',
    play: async (editor) => {
      await editor.open(NODE_A, 'track_script {\n        chk_|nginx');
      await expect
        .poll(async () => (await tokenFacts(editor)).get('semantic token type'))
        .toMatch(/^function\b/);
    },
  },
  {
    name: 'a lens counts the uses of a name',
    play: async (editor, workspace) => {
      workspace.configure({ 'keepalived.codeLens.references': true });
      await editor.open(NODE_A);
      await editor.open(CHECKS);
      await expect
        .poll(() => editor.texts(CODE_LENS))
        .toEqual([expect.stringMatching(/^1 use\s+\|\s+tracked by web$/)]);
    },
  },
  {
    name: 'a lens names the nodes of the cluster in their order',
    play: async (editor, workspace) => {
      workspace.write(NODE_B, workspace.read(NODE_B).replace('priority 300', 'priority 100'));
      await editor.open(NODE_A);
      await expect.poll(() => editor.texts(CODE_LENS)).toEqual(['node-a leads: 110, node-b 100']);
    },
  },
  {
    name: 'hints behind the lines say what follows from them',
    play: async (editor, workspace) => {
      workspace.configure({ 'editor.inlayHints.enabled': 'on' });
      await editor.open(NODE_A);
      await expect
        .poll(() => editor.lines())
        .toContainEqual(expect.stringMatching(/^ {4}advert_int 1 *takes over after 3\.57 s$/));
    },
  },
  {
    name: 'the arguments of a statement are shown while they are typed',
    play: async (editor) => {
      await editor.open(NODE_A, '192.0.2.10/24 dev |eth0');
      await parameterHints(editor, /\[dev IFNAME\].*The interface that gets the address/s);
    },
  },
  {
    name: 'a block is found by its name from anywhere',
    play: async (editor) => {
      await editor.open(NODE_A);
      await editor.run('workbench.action.showAllSymbols');
      await until('the box', () => editor.isVisible(QUICK_INPUT_BOX));
      await editor.page.locator(QUICK_INPUT_BOX).fill('#chk_ngi');
      await expect.poll(() => editor.texts(QUICK_ROW)).toContainEqual(expect.stringContaining('chk_nginx'));
    },
  },
];
