/** What is shown while typing. */
import { expect } from 'vitest';
import type { Editor } from '../editor.ts';
import { acceptSuggestion, hover, suggestionDetails, suggestions } from '../overlays.ts';
import { QUICK_ROW, SUGGESTIONS_MESSAGE } from '../selectors.ts';
import { NODE_A, NODE_B, type Step } from '../step.ts';

const EMPTY = 'keepalived/node-c/keepalived.conf';

async function labels(editor: Editor): Promise<readonly string[]> {
  return (await suggestions(editor)).map((it) => it.label);
}

export const completionSteps: readonly Step[] = [
  {
    name: 'a directive is completed while it is typed',
    play: async (editor) => {
      await editor.open(NODE_A, 'advert_int 1|\n');
      await editor.press('Enter');
      await editor.type('nopre');
      await expect.poll(() => labels(editor)).toContain('nopreempt');
      await acceptSuggestion(editor, 'nopreempt');
      await expect.poll(() => editor.lines()).toContain('    nopreempt');
    },
  },
  {
    name: 'what is suggested is explained beside the list',
    play: async (editor) => {
      await editor.open(NODE_A, 'advert_int 1|\n');
      await editor.press('Enter');
      await editor.type('garp_master_delay');
      await expect
        .poll(() => suggestions(editor))
        .toContainEqual(expect.objectContaining({ label: 'garp_master_delay', signature: '<0-4294>' }));
      await suggestionDetails(editor, /\bARP\b/);
    },
  },
  {
    name: 'a keyword with few values is followed by their list',
    play: async (editor) => {
      await editor.open(NODE_A, 'advert_int 1|\n');
      await editor.press('Enter');
      await editor.type('versi');
      await expect.poll(() => labels(editor)).toContain('version');
      await acceptSuggestion(editor, 'version');
      await expect.poll(() => labels(editor)).toEqual(expect.arrayContaining(['2', '3']));
      await acceptSuggestion(editor, '3');
      await expect.poll(() => editor.lines()).toContain('    version 3');
    },
  },
  {
    name: 'a whole set-up is offered at the top level, and by a command',
    play: async (editor, workspace) => {
      workspace.write(EMPTY, '\n');
      await editor.open(EMPTY);
      await editor.run('editor.action.insertSnippet');
      await editor.type('keepalived-dual');
      await expect.poll(() => editor.texts(QUICK_ROW)).toEqual([expect.stringContaining('双主模型')]);
      await editor.escape();
      await editor.focus();
      await editor.type('keepalived-two');
      await expect
        .poll(async () => {
          if ((await labels(editor)).length === 0) await editor.run('editor.action.triggerSuggest');
          return labels(editor);
        })
        .toEqual(['keepalived-two-networks']);
      await acceptSuggestion(editor, 'keepalived-two-networks');
      await expect.poll(() => editor.lines()).toContain('vrrp_instance outside {');
    },
  },
  {
    name: 'a block is completed with what it must have',
    play: async (editor) => {
      await editor.open(NODE_A, 'advert_int 1|\n');
      await editor.press('Enter');
      await editor.type('authentic');
      await expect.poll(() => labels(editor)).toContain('authentication');
      await acceptSuggestion(editor, 'authentication');
      await expect.poll(() => editor.lines()).toContain('        auth_type PASS');
    },
  },
  {
    name: 'a name is completed from those that the includes define',
    play: async (editor) => {
      await editor.open(NODE_A, 'chk_nginx\n    }|');
      await editor.press('ArrowUp');
      await editor.press('Home');
      await editor.press('Shift+End');
      await editor.type('chk');
      await expect.poll(() => labels(editor)).toContain('chk_nginx');
      await acceptSuggestion(editor, 'chk_nginx');
      await expect.poll(() => editor.lines()).toContain('        chk_nginx');
    },
  },
  {
    name: 'nothing is suggested in a comment',
    play: async (editor) => {
      await editor.open(NODE_A, 'nginx runs|');
      // No word of the file: those are suggested by the editor itself.
      await editor.type(' nopre');
      await editor.run('editor.action.triggerSuggest');
      await expect.poll(() => editor.texts(SUGGESTIONS_MESSAGE)).toEqual(['No suggestions.']);
    },
  },
  {
    name: 'a hover explains a directive',
    play: async (editor) => {
      await editor.open(NODE_A, 'prio|rity 110');
      const text = await hover(editor, /priority <\d+-\d+>/);
      expect(text).toContain('Default 100');
      // From the file of the texts, which the worker has to ask for.
      expect(text).toContain('rank in the election');
    },
  },
  {
    name: 'a hover on a mistake shows the finding, and on a name its definition',
    play: async (editor) => {
      await editor.open(NODE_B, 'chk_|ngnix');
      await hover(editor, /No vrrp_script is named 'chk_ngnix'/);
      await editor.open(NODE_A, 'track_script {\n        chk_|nginx');
      await hover(editor, /chk_nginx \{.*Here: down after 2–4 s.*used by web/s);
    },
  },
];
