/** The language: what a file is taken for, and how it is drawn. */
import { expect } from 'vitest';
import { tokenFacts } from '../overlays.ts';
import { CHECKS, NODE_A, type Step } from '../step.ts';

const LANGUAGE = 'status.editor.mode';

export const languageSteps: readonly Step[] = [
  {
    name: 'configurations and their includes are of the language',
    play: async (editor) => {
      for (const file of [NODE_A, CHECKS]) {
        await editor.open(file);
        await expect.poll(() => editor.status(LANGUAGE)).toBe('Keepalived');
      }
    },
  },
  {
    name: 'comments, blocks, names and numbers have their own colors',
    play: async (editor) => {
      const colors = new Set<string | undefined>();
      for (const [mark, scope] of [
        ['# |node-a answers', 'comment.line'],
        ['|vrrp_instance web', 'keepalived'],
        ['vrrp_instance |web', 'entity.name'],
        ['priority |110', 'constant.numeric'],
      ] as const) {
        await editor.open(NODE_A, mark);
        const facts = await tokenFacts(editor);
        expect(facts.get('textmate scopes'), mark).toContain(scope);
        colors.add(facts.get('foreground'));
      }
      expect(colors.size).toBe(4);
    },
  },
];
