/** The code quality report of GitLab. */
import type { Severity } from '../../lint/rule.ts';
import { findingOf } from '../finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { ReportInput } from './input.ts';
import { jsonList } from './json-list.ts';
import { withoutDot } from './uri.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

export function* gitlabReport(input: ReportInput): Generator<string> {
  yield* jsonList(issuesOf(input));
  yield '\n';
}

function* issuesOf({ findings, locale }: ReportInput): Generator<unknown> {
  const print = fingerprints();
  for (const found of findings) {
    const { file, line, endLine, message, severity, diagnostic } = findingOf(found, locale);
    yield {
      description: message,
      check_name: diagnostic.rule.id,
      fingerprint: print(found),
      severity: severities[severity],
      location: { path: withoutDot(file), lines: { begin: line, end: endLine } },
    };
  }
}
