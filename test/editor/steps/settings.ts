/** Settings, the status, and the life of the server. */
import { expect } from 'vitest';
import { hover, languageStatus } from '../overlays.ts';
import { problems } from '../problems.ts';
import { NODE_A, NODE_B, type Step } from '../step.ts';

export const settingSteps: readonly Step[] = [
  {
    name: 'the status names the release and counts the findings',
    play: async (editor) => {
      await editor.open(NODE_B);
      await expect
        .poll(() => languageStatus(editor))
        .toMatch(/keepalived \d+\.\d+\.\d+ \(newest known\).*3 errors/s);
      await editor.open(NODE_A);
      await expect.poll(() => languageStatus(editor)).toContain('No findings');
    },
  },
  {
    name: 'the target version decides what is known',
    play: async (editor, workspace) => {
      await editor.open(NODE_A);
      workspace.configure({ 'keepalived.target.version': '1.2.13' });
      await expect
        .poll(() => problems(editor))
        .toContainEqual(
          "keepalived.conf:4:5 warning 'enable_script_security' needs keepalived 1.3.0; your target 1.2.13 ignores it. not-in-target",
        );
      await expect.poll(() => languageStatus(editor)).toContain('keepalived 1.2.13');
      workspace.configure({});
      await expect.poll(() => problems(editor)).toEqual([]);
    },
  },
  {
    name: 'a rule takes another severity, or none',
    play: async (editor, workspace) => {
      workspace.configure({
        'keepalived.rules': { 'unknown-directive': 'warning', 'unresolved-reference': 'off' },
      });
      await editor.open(NODE_B);
      await expect
        .poll(() => problems(editor))
        .toEqual([expect.stringMatching(/:19:14 error /), expect.stringMatching(/:10:5 warning /)]);
    },
  },
  {
    name: 'all texts are there in Chinese',
    play: async (editor, workspace) => {
      workspace.configure({ 'keepalived.language': 'zh-cn' });
      await editor.open(NODE_B, 'virtual_|router_id');
      await expect
        .poll(() => problems(editor))
        .toContainEqual(
          'keepalived.conf:10:5 error 未知指令“intervall”，keepalived 会忽略这一行。是否想写“interval”？ unknown-directive',
        );
      await editor.focus();
      await hover(editor, /所有版本/);
    },
  },
  {
    name: 'the server can be started anew',
    play: async (editor) => {
      await editor.open(NODE_B);
      await expect.poll(() => problems(editor)).toHaveLength(3);
      await editor.focus();
      await editor.run('keepalived.restartServer');
      await editor.openAt(NODE_B, { line: 10, column: 14 });
      await editor.press('Backspace');
      await expect.poll(() => problems(editor)).toHaveLength(2);
    },
  },
];
