/** Checkstyle's XML, which many tools read. */
import type { Severity } from '../../lint/rule.ts';
import { findingOf } from '../finding.ts';
import { byFile } from './by-file.ts';
import type { ReportInput } from './input.ts';
import { tag, XML_HEAD } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
};

export function* checkstyleReport({ findings, locale }: ReportInput): Generator<string> {
  yield `${XML_HEAD}${tag('checkstyle', { version: '4.3' }, true)}\n`;
  for (const [name, found] of byFile(findings)) {
    yield `${tag('file', { name }, true)}\n`;
    for (const it of found) {
      const { line, column, message, severity, diagnostic } = findingOf(it, locale);
      const source = `keepalived-lint.${diagnostic.rule.id}`;
      yield `${tag('error', { line, column, severity: severities[severity], message, source })}\n`;
    }
    yield '</file>\n';
  }
  yield '</checkstyle>\n';
}
