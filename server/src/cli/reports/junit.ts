/** JUnit's XML: a suite for each file; errors and warnings are failures. */
import type { Locale } from '../../base/localized.ts';
import { type Finding, type Found, findingOf } from '../finding.ts';
import { byFile } from './by-file.ts';
import type { ReportInput } from './input.ts';
import { escaped, tag, XML_HEAD } from './xml.ts';

export function* junitReport({ findings, files, locale }: ReportInput): Generator<string> {
  const found = byFile(findings);
  const counts = { tests: 0, failures: findings.filter(isFailure).length, errors: 0 };
  for (const name of files) counts.tests += found.get(name)?.length ?? 1;
  yield `${XML_HEAD}${tag('testsuites', { name: 'keepalived-lint', ...counts }, true)}\n`;
  for (const name of [...files].sort()) yield* suite(name, found.get(name) ?? [], locale);
  yield '</testsuites>\n';
}

function* suite(name: string, findings: readonly Found[], locale: Locale): Generator<string> {
  const failures = findings.filter(isFailure).length;
  const counts = { tests: Math.max(1, findings.length), failures, errors: 0 };
  yield `${tag('testsuite', { name, ...counts }, true)}\n`;
  if (findings.length === 0) yield `${tag('testcase', { classname: name, name: 'keepalived-lint' })}\n`;
  for (const it of findings) yield testCase(findingOf(it, locale));
  yield '</testsuite>\n';
}

function isFailure({ severity }: Found): boolean {
  return severity === 'error' || severity === 'warning';
}

function testCase(finding: Finding): string {
  const { file, line, column, message, severity, diagnostic } = finding;
  const name = `${diagnostic.rule.id} ${line}:${column}`;
  const text = escaped(`${file}:${line}:${column} ${message}`);
  const body = isFailure(finding)
    ? `${tag('failure', { type: severity, message }, true)}${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `${tag('testcase', { classname: file, name }, true)}${body}</testcase>\n`;
}
