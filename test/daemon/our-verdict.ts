/** What the linter says of a text, in the terms in which the daemon is asked. */
import { render } from '../../server/src/base/localized.ts';
import { allDiagnostics, check } from '../../server/src/lint/check.ts';
import type { Version } from '../../server/src/schema/define.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { positionAt } from '../../server/src/syntax/tree.ts';
import { sourceText } from '../../server/src/workspace/source-file.ts';
import { preamble, type Row, rowsOf, type Trial } from './trial.ts';

export interface OurVerdict {
  /** Errors on the line of the tried statement or entry. */
  readonly onLine: readonly string[];
  /** Errors anywhere else, without those of the wrong keyword. */
  readonly elsewhere: readonly string[];
  /** The wrong keyword is reported as unknown. */
  readonly isWrongFound: boolean;
}

const NO_OTHERS = { file: () => undefined, includes: () => [] };

/** Each trial is a file of its own, so that trials can't stand in each other's way. */
export function ourVerdict(trial: Trial, release: Version): OurVerdict {
  const language = languageOf({ release });
  const rows: readonly Row[] = [...preamble(language, release), ...rowsOf(trial, { release, serial: 1 })];
  const file = sourceText('keepalived.conf', rows.map((it) => `${it.text}\n`).join(''));
  const found = allDiagnostics(check(file, NO_OTHERS, { language }))
    // What is judged after reading, such as a missing address, is another matter; trials are minimal.
    .filter((it) => it.severity === 'error' && it.rule.scope === 'binding')
    .map((it) => ({
      role: rows[positionAt(file.tree, it.range.start).line]?.role,
      rule: it.rule.id,
      text: render(it.message, 'en', it.args),
    }));
  return {
    onLine: found.filter((it) => it.role === 'tried').map((it) => it.text),
    elsewhere: found.filter((it) => it.role === undefined).map((it) => it.text),
    isWrongFound: found.some((it) => it.role === 'wrong' && it.rule === 'unknown-directive'),
  };
}
