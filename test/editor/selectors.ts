/** Where things stand in the page of VS Code, in the release that `install/package.json` names. */

export const WORKBENCH = '.monaco-workbench .part.statusbar';
export const STATUS_BAR = '.part.statusbar .left-items';
export const EXPLORER_ROW = '.explorer-folders-view .monaco-list-row';
export const DIALOG = '.monaco-dialog-box';

export const TAB = '.editor-group-container .tab';
export const EDITOR = '.editor-group-container.active .monaco-editor[data-uri]:visible';
export const FOCUSED_EDITOR = '.editor-group-container.active .monaco-editor.focused[data-uri]';
export const VIEW_LINE = '.view-lines .view-line';
export const LIGHT_BULB = '.monaco-editor .lightBulbWidget';
export const CODE_LENS = '.codelens-decoration:not(:empty)';

export const LINE_NUMBERS = '.monaco-editor .margin-view-overlays .line-numbers';
export const LINKED = '.monaco-editor .linked-editing-decoration';

export const QUICK_INPUT = '.quick-input-widget';
export const QUICK_INPUT_BOX = '.quick-input-widget .quick-input-box input';
export const QUICK_ROW = '.quick-input-widget .monaco-list-row';
export const QUICK_TITLE = '.quick-input-widget .quick-input-title';
export const QUICK_MESSAGE = '.quick-input-widget .quick-input-message';
export const QUICK_BACK = '.quick-input-widget .codicon-quick-input-back';

export const HOVER = '.monaco-hover:not(.hidden) .hover-row';
export const SUGGESTIONS = '.suggest-widget.visible';
export const SUGGESTIONS_MESSAGE = '.suggest-widget.visible .message';
export const SUGGESTION = '.suggest-widget.visible .monaco-list-row';
export const SUGGESTION_DETAILS = '.suggest-details-container .suggest-details';
export const PARAMETER_HINTS = '.parameter-hints-widget.visible';
export const ACTIONS = '.action-widget';
export const ACTION = '.action-widget .monaco-list-row.action';
export const RENAME_BOX = '.rename-box .rename-input';
export const TOKEN_INSPECTOR = '.token-inspect-widget';
export const TOKEN_FACT = '.token-inspect-widget tr';

export const CALLS_ROW = '.call-hierarchy .tree .monaco-list-row';
export const PREVIEW_ROW = '.bulk-edit-panel .monaco-list-row';
export const PREVIEW_BOX = '.bulk-edit-panel .edit-checkbox';
/** Nothing that is shown in advance is chosen from the start. */
export const NOT_CHOSEN = '.bulk-edit-panel .edit-checkbox[aria-checked="false"]';

export const PROBLEMS = '.markers-panel';
export const PROBLEM_ROW = '.markers-panel .monaco-list-rows > .monaco-list-row';
export const OUTLINE_ROW = '.outline-tree .monaco-list-rows > .monaco-list-row';

export const LANGUAGE_STATUS = '.hover-language-status';

export function statusItem(id: string): string {
  return `.statusbar-item[id="${id}"]`;
}
export const WALKTHROUGH = '.gettingStartedContainer';
