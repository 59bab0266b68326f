/** The first minutes: the example, and the walkthrough that leads to it. */
import { expect } from 'vitest';
import { problems } from '../problems.ts';
import { WALKTHROUGH } from '../selectors.ts';
import { NODE_A, type Step } from '../step.ts';

export const startSteps: readonly Step[] = [
  {
    name: 'the example opens, with its mistakes',
    play: async (editor) => {
      await editor.open(NODE_A);
      await editor.run('keepalived.openExample');
      await expect
        .poll(async () => (await problems(editor)).join('\n'))
        .toMatch(/Unknown directive 'intervall'.*No vrrp_script is named 'chk_ngnix'/s);
    },
  },
  {
    name: 'the walkthrough has its steps, with pictures',
    play: async (editor) => {
      await editor.run('keepalived.openWalkthrough');
      await expect
        .poll(async () => (await editor.texts(WALKTHROUGH)).join('\n'))
        .toMatch(/Open the example cluster.*Read a finding and fix it.*Write a configuration/s);
      await expect
        .poll(() =>
          editor.each(`${WALKTHROUGH} img`, (all) => all.filter((it) => it.getClientRects().length > 0)),
        )
        .not.toHaveLength(0);
    },
  },
];
