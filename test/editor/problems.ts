/** The view of problems. */
import { type Editor, plain } from './editor.ts';
import { PROBLEM_ROW, PROBLEMS } from './selectors.ts';
import { until } from './until.ts';

/** Reads the view: `file:line:column severity message (rule)`, file by file. */
export async function problems(editor: Editor): Promise<readonly string[]> {
  if (!(await editor.isVisible(PROBLEMS))) {
    await editor.run('workbench.actions.view.problems');
    await until('the view of problems', () => editor.isVisible(PROBLEMS));
  }
  const rows = await editor.each(PROBLEM_ROW, (all) =>
    all
      .map((it) => ({
        index: Number(it.dataset.index),
        level: it.getAttribute('aria-level') ?? '',
        label: it.getAttribute('aria-label') ?? '',
        file: it.querySelector('.label-name')?.textContent ?? '',
        message: it.querySelector('.marker-message')?.textContent ?? '',
        code: it.querySelector('.marker-code')?.textContent ?? '',
        place: it.querySelector('.marker-line')?.textContent ?? '',
      }))
      .sort((one, other) => one.index - other.index),
  );
  let file = '';
  const found: string[] = [];
  for (const { level, label, file: name, message, code, place } of rows) {
    if (level === '1') file = plain(name);
    if (level !== '2') continue;
    // A selected row may show a light bulb in place of its severity, so that is read from the label.
    const severity = /^\w+/.exec(label)?.[0].toLowerCase();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(plain(place)) ?? [];
    found.push(`${file}:${line}:${column} ${severity} ${plain(message)} ${plain(code)}`);
  }
  return found;
}
