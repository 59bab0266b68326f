/** What hangs over the text for a moment: hovers, suggestions, actions, facts about a token. */
import { type Editor, plain } from './editor.ts';
import {
  ACTION,
  ACTIONS,
  HOVER,
  LANGUAGE_STATUS,
  LIGHT_BULB,
  PARAMETER_HINTS,
  SUGGESTION,
  SUGGESTION_DETAILS,
  SUGGESTIONS,
  statusItem,
  TOKEN_FACT,
  TOKEN_INSPECTOR,
} from './selectors.ts';
import { until } from './until.ts';

/** The hover at the cursor, once it says what is expected. */
export async function hover(editor: Editor, expected: RegExp): Promise<string> {
  return until(`a hover with ${expected}`, async () => {
    // One that was asked for too early does not take in what is found out later.
    await editor.escape();
    await editor.run('editor.action.showHover');
    return until('it', () => shownIn(editor, HOVER, expected), HOVER_PATIENCE);
  });
}

const HOVER_PATIENCE = 5000;

async function shownIn(editor: Editor, selector: string, expected: RegExp): Promise<string | false> {
  const text = (await editor.texts(selector)).join('\n');
  return expected.test(text) && text;
}

/** The arguments of the statement at the cursor, once they say what is expected. */
export async function parameterHints(editor: Editor, expected: RegExp): Promise<string> {
  return until(`arguments with ${expected}`, async () => {
    await editor.run('editor.action.triggerParameterHints');
    const text = (await editor.texts(PARAMETER_HINTS)).join('\n');
    return expected.test(text) && text;
  });
}

export interface Suggestion {
  readonly label: string;
  /** What it takes. */
  readonly signature: string;
  readonly description: string;
}

/** The suggestions that can be seen, in their order. */
export async function suggestions(editor: Editor): Promise<readonly Suggestion[]> {
  if (!(await editor.isVisible(SUGGESTIONS))) return [];
  const rows = await editor.each(SUGGESTION, (all) =>
    all
      .map((it) => ({
        index: Number(it.dataset.index),
        label: it.querySelector('.label-name')?.textContent ?? '',
        signature: it.querySelector('.signature-label')?.textContent ?? '',
        description: it.querySelector('.details-label')?.textContent ?? '',
      }))
      .sort((one, other) => one.index - other.index),
  );
  return rows.map(({ label, signature, description }) => ({
    label: plain(label),
    signature: plain(signature).trim(),
    description: plain(description).trim(),
  }));
}

/** Goes down to a suggestion and takes it. */
export async function acceptSuggestion(editor: Editor, label: string): Promise<void> {
  await until(`the suggestion ${label}`, async () => {
    const focused = await editor.each(`${SUGGESTION}.focused .label-name`, (all) =>
      all.map((it) => it.textContent ?? ''),
    );
    if (focused[0] !== undefined && plain(focused[0]) === label) return true;
    await editor.press('ArrowDown');
    return false;
  });
  await editor.press('Enter');
}

/** The documentation beside the list, once it says what is expected. */
export async function suggestionDetails(editor: Editor, expected: RegExp): Promise<string> {
  await until('the documentation', async () => {
    if (await editor.isVisible(SUGGESTION_DETAILS)) return true;
    // The same key opens the list, and in the list what explains it.
    await editor.press('Control+Space');
    return until('it', () => editor.isVisible(SUGGESTION_DETAILS), 3000);
  });
  return until(`documentation with ${expected}`, async () => {
    const text = (await editor.texts(SUGGESTION_DETAILS)).join('\n');
    return expected.test(text) && text;
  });
}

/** The titles of the actions that the open list offers. */
export async function actions(editor: Editor): Promise<readonly string[]> {
  return editor.texts(ACTION);
}

/** Opens the list of actions at the cursor, by the light bulb or by a command, and takes the one with this title. */
export async function takeAction(
  editor: Editor,
  title: string,
  by: 'light bulb' | 'editor.action.quickFix' = 'editor.action.quickFix',
): Promise<readonly string[]> {
  const offered = await until(`the action ${title}`, async () => {
    if (!(await editor.isVisible(ACTIONS))) await openActions(editor, by);
    await until('a list of actions', () => editor.isVisible(ACTION), 3000);
    const titles = await actions(editor);
    if (titles.includes(title)) return titles;
    await editor.escape();
    return undefined;
  });
  await editor.page.locator(ACTION).filter({ hasText: title }).first().click();
  await until('the list of actions to close', async () => !(await editor.isVisible(ACTIONS)));
  await editor.park();
  return offered;
}

async function openActions(editor: Editor, by: 'light bulb' | 'editor.action.quickFix'): Promise<void> {
  if (by !== 'light bulb') return editor.run(by);
  await until('a light bulb', () => editor.isVisible(LIGHT_BULB));
  await editor.page.locator(LIGHT_BULB).first().click();
}

/** What the editor knows of the token at the cursor: its scopes, its colors, its semantic type. */
export async function tokenFacts(editor: Editor): Promise<ReadonlyMap<string, string>> {
  await editor.run('editor.action.inspectTMScopes');
  await until('facts about the token', () => editor.isVisible(TOKEN_FACT));
  const facts = await editor.each(TOKEN_FACT, (all) =>
    all.map((it) => [...it.querySelectorAll('td')].map((cell) => cell.innerText)),
  );
  await editor.press('Escape');
  await until('its end', async () => !(await editor.isVisible(TOKEN_INSPECTOR)));
  return new Map(facts.map(([name = '', value = '']) => [plain(name).trim(), plain(value).trim()]));
}

/** What hangs over the braces in the status bar: the status of the language. */
export async function languageStatus(editor: Editor): Promise<string> {
  await editor.park();
  await editor.page.locator(statusItem('status.languageStatus')).first().hover();
  await until('the status of the language', () => editor.isVisible(LANGUAGE_STATUS));
  return (await editor.texts(LANGUAGE_STATUS)).join('\n');
}
