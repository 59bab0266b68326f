/** Commands that make a GitHub workflow mark lines. */
import type { Severity } from '../../lint/rule.ts';
import { type Finding, findingOf } from '../finding.ts';
import { harmless } from './cells.ts';
import type { ReportInput } from './input.ts';
import { withoutDot } from './uri.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The worst first, as no more than a few of a step are shown. */
export function* githubReport({ findings, locale }: ReportInput): Generator<string> {
  for (const severity of ORDER) {
    for (const it of findings) if (it.severity === severity) yield commandOf(findingOf(it, locale));
  }
}

function commandOf({
  severity,
  diagnostic,
  file,
  line,
  column,
  endLine,
  endColumn,
  message,
}: Finding): string {
  // A column is refused where the end stands in another line.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const values = { file: withoutDot(file), line, endLine, ...columns, title: diagnostic.rule.id };
  const properties = Object.entries(values).map(([name, value]) => `${name}=${escapedValue(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${escaped(message)}\n`;
}

function escapedValue(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escaped(text: string): string {
  return harmless(text).replaceAll('%', '%25');
}
