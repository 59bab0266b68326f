/** One thing that a user does. Each step finds everything as it was in the beginning. */
import type { Editor } from './editor.ts';
import type { ExtensionHost } from './session.ts';
import type { Workspace } from './workspace.ts';

export interface Step {
  readonly name: string;
  /** Both, if left out. */
  readonly hosts?: readonly ExtensionHost[];
  readonly play: (editor: Editor, workspace: Workspace) => Promise<void>;
}

export const NODE_A = 'keepalived/node-a/keepalived.conf';
export const CHECKS = 'keepalived/node-a/checks.conf';
export const NODE_B = 'keepalived/node-b/keepalived.conf';
export const TEMPLATE = 'keepalived/site/keepalived.conf.j2';
