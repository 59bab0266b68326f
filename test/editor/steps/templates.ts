/** Files of a template language around the configuration. */
import { expect } from 'vitest';
import { acceptSuggestion, suggestions, tokenFacts } from '../overlays.ts';
import { problems } from '../problems.ts';
import { type Step, TEMPLATE } from '../step.ts';

export const templateSteps: readonly Step[] = [
  {
    name: 'a template is of its language, and tags have colors of their own',
    play: async (editor) => {
      await editor.open(TEMPLATE, 'router_id {{ |inventory');
      await expect.poll(() => editor.status('status.editor.mode')).toMatch(/^Keepalived.*template/i);
      expect((await tokenFacts(editor)).get('textmate scopes')).toContain('meta.tag');
      await editor.open(TEMPLATE, '|virtual_router_id');
      expect((await tokenFacts(editor)).get('textmate scopes')).toContain('keyword');
    },
  },
  {
    name: 'in a template a mistake is found, and nothing that rests on a tag',
    play: async (editor) => {
      await editor.open(TEMPLATE, 'advert_int 1|');
      await editor.type('x');
      await expect
        .poll(() => problems(editor))
        .toEqual([expect.stringMatching(/^keepalived\.conf\.j2:17:16 error advert_int '1x'/)]);
    },
  },
  {
    name: 'a template is completed as the block around the tags wants it',
    play: async (editor) => {
      await editor.open(TEMPLATE, '{% endif %}|');
      await editor.press('Enter');
      await editor.type('nopre');
      await expect.poll(async () => (await suggestions(editor)).map((it) => it.label)).toContain('nopreempt');
      await acceptSuggestion(editor, 'nopreempt');
      await expect.poll(() => editor.lines()).toContain('nopreempt');
    },
  },
];
