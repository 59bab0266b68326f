/** The report for programs: one object, a line for each finding. */
import type { Locale } from '../../base/localized.ts';
import { type Finding, type Found, findingOf, relatedOf, sharedFixesOf } from '../finding.ts';

/** In parts, since all findings of a large file may not fit one string. */
export function* jsonReport(findings: readonly Found[], files: number, locale: Locale): Generator<string> {
  yield `{"version":1,"files":${files},"diagnostics":[`;
  let separator = '\n';
  for (const it of findings) {
    yield separator + JSON.stringify(diagnosticOf(findingOf(it, locale), locale));
    separator = ',\n';
  }
  yield findings.length > 0 ? '\n]}\n' : ']}\n';
}

function diagnosticOf(finding: Finding, locale: Locale): object {
  const { file, line, column, endLine, endColumn, severity, message } = finding;
  const { id, category } = finding.diagnostic.rule;
  return {
    ...{ file, line, column, endLine, endColumn, severity, rule: id, category, message },
    fixes: sharedFixesOf(finding, locale),
    related: relatedOf(finding, locale),
  };
}
