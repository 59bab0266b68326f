/** Larger changes, shown before they are made where they go beyond one file, and undone at once. */
import { expect } from 'vitest';
import { takeAction } from '../overlays.ts';
import { NOT_CHOSEN, PREVIEW_ROW } from '../selectors.ts';
import { NODE_A, type Step } from '../step.ts';
import { until } from '../until.ts';

const EXTRACTED = 'keepalived/node-a/web.conf';

export const refactoringSteps: readonly Step[] = [
  {
    name: 'a value that occurs twice becomes a definition, and one undo takes it back',
    play: async (editor) => {
      await editor.open(NODE_A, 'interface et|h0');
      const before = await editor.lines();
      await takeAction(editor, 'Extract to $INTERFACE (2 places)');
      await expect
        .poll(() => editor.lines())
        .toEqual(
          expect.arrayContaining([
            '$INTERFACE=eth0',
            '    interface $INTERFACE',
            '        192.0.2.10/24 dev $INTERFACE',
          ]),
        );
      await editor.press('Control+Z');
      await expect.poll(() => editor.lines()).toEqual(before);
    },
  },
  {
    name: 'a block moves to a file of its own after it was shown, and one undo takes it back',
    play: async (editor, workspace) => {
      const before = workspace.read(NODE_A);
      await editor.open(NODE_A, 'vrrp_inst|ance web');
      await takeAction(editor, 'Extract to include…');
      await expect.poll(() => editor.texts(PREVIEW_ROW)).toContainEqual(expect.stringContaining('web.conf'));
      expect(workspace.read(NODE_A)).toBe(before);
      await until('all of it to be chosen', async () => {
        if (!(await editor.isVisible(NOT_CHOSEN))) return true;
        await editor.page.locator(NOT_CHOSEN).first().click();
        return false;
      });
      await until('the end of the preview', async () => {
        await editor.run('refactorPreview.apply');
        return until('it', async () => !(await editor.isVisible(PREVIEW_ROW)), 3000);
      });
      await expect.poll(() => workspace.read(EXTRACTED)).toContain('vrrp_instance web {');
      await expect.poll(() => workspace.read(NODE_A)).toMatch(/^include web\.conf$/m);
      await editor.open(NODE_A);
      await editor.press('Control+Z');
      await expect.poll(() => editor.lines()).toContain('vrrp_instance web {');
      await expect.poll(() => workspace.has(EXTRACTED)).toBe(false);
    },
  },
];
