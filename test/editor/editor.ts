/** What a user does with the keyboard, and what he sees: files, the text, the cursor. */
import { type Command, keyOf } from './commands.ts';
import type { Page, PageElement } from './playwright.ts';
import {
  ACTIONS,
  DIALOG,
  EDITOR,
  FOCUSED_EDITOR,
  HOVER,
  QUICK_INPUT,
  QUICK_INPUT_BOX,
  QUICK_ROW,
  RENAME_BOX,
  SUGGESTIONS,
  statusItem,
  TAB,
  TOKEN_INSPECTOR,
  VIEW_LINE,
} from './selectors.ts';
import { until } from './until.ts';
import type { Place, Workspace } from './workspace.ts';

/** What Escape closes. */
const TRANSIENT = [QUICK_INPUT, SUGGESTIONS, ACTIONS, HOVER, RENAME_BOX, TOKEN_INSPECTOR, DIALOG];

export class Editor {
  readonly page: Page;
  readonly workspace: Workspace;
  private readonly signal: AbortSignal;

  /** Once the signal says that time is up, it lets go of keyboard and mouse. */
  constructor(page: Page, workspace: Workspace, signal: AbortSignal) {
    this.page = page;
    this.workspace = workspace;
    this.signal = signal;
  }

  async press(key: string): Promise<void> {
    this.signal.throwIfAborted();
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.signal.throwIfAborted();
    await this.page.keyboard.type(text, { delay: 20 });
  }

  async run(command: Command): Promise<void> {
    await this.press(keyOf(command));
  }

  isVisible(selector: string): Promise<boolean> {
    return this.page.locator(selector).first().isVisible();
  }

  /** What `read` makes of each element, in the page: it sees nothing but its argument. */
  async each<Result>(
    selector: string,
    read: (elements: readonly PageElement[]) => readonly Result[],
  ): Promise<readonly Result[]> {
    return this.page.locator(selector).evaluateAll(read);
  }

  /** The texts of the elements that can be seen. */
  async texts(selector: string): Promise<readonly string[]> {
    const texts = await this.each(selector, (all) =>
      all.filter((it) => it.getClientRects().length > 0).map((it) => it.innerText),
    );
    return texts.map((it) => plain(it).trim()).filter((it) => it !== '');
  }

  /** Opens a file of the workspace; a place is where its text says `before|after`. */
  async open(file: string, mark?: string): Promise<void> {
    const [before = '', after = ''] = mark?.split('|') ?? [];
    const place = mark === undefined ? undefined : this.workspace.place(file, before, after);
    await this.openAt(file, place);
  }

  async openAt(file: string, place?: Place): Promise<void> {
    await until(`${file} in the editor`, async () => {
      if ((await this.activeFile()) === file && !(await this.isVisible(QUICK_INPUT))) return true;
      await this.quickOpen(file);
      return false;
    });
    await this.focus();
    if (place) await this.goTo(place);
  }

  /** The list may be another one a moment later, or stay empty: whoever calls this looks at what was opened. */
  private async quickOpen(file: string): Promise<void> {
    const { folder, name } = partsOf(file);
    await this.escape();
    await this.run('workbench.action.quickOpen');
    await this.fillQuickInput(file);
    await until(
      `${file} in quick open`,
      async () => {
        if (!(await this.isVisible(QUICK_INPUT))) return true;
        const row = (await this.quickRows()).find((it) => it.name === name && it.folder.endsWith(folder));
        if (row?.isFocused) await this.enterQuickInput();
        else if (row) await this.press('ArrowDown');
        return false;
      },
      8000,
    );
  }

  private async goTo(place: Place): Promise<void> {
    const { line, column } = place;
    const announced = new RegExp(`\\b${line}\\b.*\\b${column}\\b`);
    await until(`the cursor at ${line}:${column}`, async () => {
      if (isSame(await this.cursor(), place)) return true;
      await this.run('workbench.action.gotoLine');
      await this.fillQuickInput(`:${line}:${column}`);
      await until('the line in quick open', async () =>
        (await this.quickRows()).some((it) => announced.test(it.name)),
      );
      await this.enterQuickInput();
      await until('the end of the way', async () => isSame(await this.cursor(), place), 5000);
      return true;
    });
  }

  /** Once, and then it has to close: a second one would end in the text. */
  private async enterQuickInput(): Promise<void> {
    await this.press('Enter');
    await until('quick open to close', async () => !(await this.isVisible(QUICK_INPUT)), 10_000);
  }

  private async fillQuickInput(text: string): Promise<void> {
    await until('quick open', () => this.isVisible(QUICK_INPUT_BOX));
    await this.page.locator(QUICK_INPUT_BOX).fill(text);
  }

  async focus(): Promise<void> {
    await this.run('workbench.action.focusActiveEditorGroup');
    await until('the cursor in the editor', () => this.isVisible(FOCUSED_EDITOR));
  }

  /** The files that quick open offers. */
  private quickRows(): Promise<
    readonly { readonly name: string; readonly folder: string; readonly isFocused: boolean }[]
  > {
    return this.each(QUICK_ROW, (all) =>
      all.map((it) => ({
        name: it.querySelector('.label-name')?.textContent ?? '',
        folder: it.querySelector('.label-description')?.textContent ?? '',
        isFocused: /\bfocused\b/.test(it.className),
      })),
    );
  }

  /** The pointer is where nothing reacts to it. */
  async park(): Promise<void> {
    await this.page.mouse.move(2, 2);
  }

  /** Relative to the workspace. */
  async activeFile(): Promise<string | undefined> {
    const [uri] = await this.each(EDITOR, (all) => all.map((it) => it.getAttribute('data-uri') ?? ''));
    return decodeURIComponent(uri ?? '').split(`${this.workspace.folder}/`)[1];
  }

  /** Those lines of the active editor that can be seen, with what is drawn between their characters. */
  async lines(): Promise<readonly string[]> {
    const lines = await this.each(`${EDITOR} ${VIEW_LINE}`, (all) =>
      all
        .map((it) => ({ top: Number.parseFloat(it.style.top), text: it.textContent ?? '' }))
        .sort((one, other) => one.top - other.top)
        .map((it) => it.text),
    );
    return lines.map(plain);
  }

  async cursor(): Promise<Place> {
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(await this.status('status.editor.selection')) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  async status(id: string): Promise<string> {
    return (await this.texts(statusItem(id)))[0] ?? '';
  }

  /** Until nothing hangs over the text. */
  async escape(): Promise<void> {
    await until('the end of what hangs over the text', async () => {
      const open = await Promise.all(TRANSIENT.map((it) => this.isVisible(it)));
      if (!open.includes(true)) return true;
      await this.press('Escape');
      return false;
    });
  }

  /** Everything as it was when the editor had started. */
  async reset(): Promise<void> {
    await this.park();
    await this.escape();
    await this.run('notifications.clearAll');
    await until('all editors to close', async () => {
      if (!(await this.isVisible(TAB))) return true;
      await this.run('workbench.action.revertAndCloseActiveEditor');
      return false;
    });
    await this.run('workbench.action.closePanel');
    await this.run('workbench.view.explorer');
    this.workspace.restore();
  }
}

/** Blanks as they are typed, without what gives an empty element its height. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').replaceAll('\u200c', '');
}

function isSame(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

function partsOf(file: string): { readonly folder: string; readonly name: string } {
  const slash = file.lastIndexOf('/');
  return { folder: file.slice(0, Math.max(0, slash)), name: file.slice(slash + 1) };
}
