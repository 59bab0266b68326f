/** Commands that the tests give, each by a key of its own, which is faster and surer than the palette. */

const COMMANDS = [
  'workbench.action.quickOpen',
  'workbench.action.gotoLine',
  'workbench.action.showAllSymbols',
  'workbench.action.focusActiveEditorGroup',
  'workbench.action.revertAndCloseActiveEditor',
  'workbench.action.closePanel',
  'workbench.view.explorer',
  'workbench.actions.view.problems',
  'notifications.clearAll',
  'outline.focus',
  'editor.action.showHover',
  'editor.action.triggerSuggest',
  'editor.action.triggerParameterHints',
  'editor.action.quickFix',
  'editor.action.fixAll',
  'editor.action.revealDefinition',
  'editor.action.goToReferences',
  'editor.action.rename',
  'editor.action.formatDocument',
  'editor.action.insertSnippet',
  'editor.action.formatSelection',
  'editor.showCallHierarchy',
  'refactorPreview.apply',
  'editor.action.inspectTMScopes',
  'editor.foldAll',
  'editor.unfoldAll',
  'keepalived.newCluster',
  'keepalived.restartServer',
  'undo',
  'keepalived.openExample',
  'keepalived.openWalkthrough',
] as const;

export type Command = (typeof COMMANDS)[number];

/** The page of a browser without windows gets all of these; with F4, some systems close something. */
const FUNCTION_KEYS = ['F1', 'F2', 'F3', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'];
/** Opens the context menu. */
const TAKEN = 'Alt+Shift+F10';
const KEYS = ['Control+Alt', 'Control+Alt+Shift', 'Alt+Shift', 'Control+Shift']
  .flatMap((modifiers) => FUNCTION_KEYS.map((key) => `${modifiers}+${key}`))
  .filter((it) => it !== TAKEN);

/** The key as Playwright names it. */
export function keyOf(command: Command): string {
  const key = KEYS[COMMANDS.indexOf(command)];
  if (key === undefined) throw new Error(`no key is left for ${command}`);
  return key;
}

/** The user's `keybindings.json`. */
export function keyBindings(): string {
  const bindings = COMMANDS.map((command) => ({
    key: keyOf(command).toLowerCase().replace('control', 'ctrl'),
    command,
  }));
  return JSON.stringify(bindings);
}
