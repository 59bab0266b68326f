/** Findings and their repair. */
import { expect } from 'vitest';
import { takeAction } from '../overlays.ts';
import { problems } from '../problems.ts';
import { CHECKS, NODE_A, NODE_B, type Step } from '../step.ts';

const MISSPELT =
  "keepalived.conf:10:5 error Unknown directive 'intervall'; keepalived ignores this line. Did you mean 'interval'? unknown-directive";
const OUT_OF_RANGE =
  'keepalived.conf:19:14 error priority 300 is outside 1–255; keepalived uses the default. value-out-of-range';
const UNRESOLVED =
  "keepalived.conf:22:9 error No vrrp_script is named 'chk_ngnix'; keepalived drops this check. Did you mean 'chk_nginx'? unresolved-reference";

export const findingSteps: readonly Step[] = [
  {
    name: 'mistakes stand in the list of problems',
    play: async (editor) => {
      await editor.open(NODE_B);
      await expect.poll(() => problems(editor)).toEqual([MISSPELT, OUT_OF_RANGE, UNRESOLVED]);
    },
  },
  {
    name: 'the light bulb repairs a misspelt directive',
    play: async (editor) => {
      await editor.open(NODE_B, 'inter|vall');
      await takeAction(editor, "Replace with 'interval'", 'light bulb');
      await expect.poll(() => editor.lines()).toContain('    interval 2');
      await expect.poll(() => problems(editor)).toEqual([OUT_OF_RANGE, UNRESOLVED]);
    },
  },
  {
    name: 'fix all repairs what is safe',
    play: async (editor) => {
      await editor.open(NODE_B);
      await expect.poll(() => problems(editor)).toEqual([MISSPELT, OUT_OF_RANGE, UNRESOLVED]);
      await editor.focus();
      // VS Code drops a command that its own look for light bulbs overtakes; a second one does no harm.
      await expect
        .poll(async () => {
          await editor.run('editor.action.fixAll');
          return editor.lines();
        })
        .toContain('        chk_nginx');
      await expect.poll(() => problems(editor)).toEqual([OUT_OF_RANGE]);
    },
  },
  {
    name: 'saving repairs what is safe, where the settings say so',
    play: async (editor, workspace) => {
      workspace.configure({ 'editor.codeActionsOnSave': { 'source.fixAll.keepalived': 'explicit' } });
      await editor.open(NODE_B, 'node-b is next|');
      await expect.poll(() => problems(editor)).toHaveLength(3);
      await editor.focus();
      await editor.type('!');
      // The setting may come in a moment; saving once more does no harm.
      await expect
        .poll(async () => {
          await editor.press('Control+S');
          return workspace.read(NODE_B);
        })
        .toMatch(/next!(?:.|\n)*interval 2\n(?:.|\n)* chk_nginx\n/);
      await expect.poll(() => problems(editor)).toEqual([OUT_OF_RANGE]);
    },
  },
  {
    name: 'a comment silences a finding',
    play: async (editor) => {
      await editor.open(NODE_B, 'priority 3|00');
      await takeAction(editor, "Silence 'value-out-of-range' on this line");
      await expect
        .poll(() => editor.lines())
        .toContain('    # keepalived-lint-disable-next-line value-out-of-range');
      await expect.poll(() => problems(editor)).toEqual([MISSPELT, UNRESOLVED.replace(':22:', ':23:')]);
    },
  },
  {
    name: 'a change of an include counts in the file that includes it before it is saved',
    play: async (editor) => {
      await editor.open(NODE_A);
      await editor.open(CHECKS, 'chk_nginx| {');
      await editor.type('2');
      await editor.open(NODE_A);
      await expect
        .poll(() => problems(editor))
        .toContainEqual(
          expect.stringMatching(/^keepalived\.conf:17:9 error No vrrp_script is named 'chk_nginx'/),
        );
    },
  },
];
