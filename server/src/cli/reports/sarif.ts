/** SARIF 2.1.0: for code scanning of GitHub and others, and for viewers. */
import type { ReportingDescriptor, Result } from 'sarif';
import type { Locale } from '../../base/localized.ts';
import { version } from '../../base/version.ts';
import { DOCUMENTATION_BASE, ruleLink } from '../../ide/links.ts';
import type { Texts } from '../../ide/texts.ts';
import type { Rule, Severity } from '../../lint/rule.ts';
import { type Finding, findingOf, type Place, type PlacedFix, relatedOf, sharedFixesOf } from '../finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { ReportInput } from './input.ts';
import { jsonList } from './json-list.ts';
import { uriOf } from './uri.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

export async function* sarifReport(input: ReportInput): AsyncGenerator<string> {
  const { findings, locale } = input;
  const rules = [...new Set(findings.map((it) => it.diagnostic.rule))];
  const texts = await input.texts(locale);
  yield `{"version":"2.1.0","$schema":${JSON.stringify(SCHEMA)},"runs":[{"tool":{"driver":`;
  yield `{"name":"keepalived-lint","version":${JSON.stringify(version)},`;
  yield `"informationUri":${JSON.stringify(DOCUMENTATION_BASE)},"rules":`;
  yield* jsonList(rules.map((it) => descriptorOf(it, locale, texts)));
  yield `}},"language":${JSON.stringify(locale === 'zh' ? 'zh-CN' : 'en')},"columnKind":"utf16CodeUnits","results":`;
  yield* jsonList(resultsOf(input, rules));
  yield '}]}\n';
}

function descriptorOf(rule: Rule, locale: Locale, texts: Texts): ReportingDescriptor {
  const { id, category, severity } = rule;
  const helpUri = ruleLink(id, locale);
  const text = texts.rule(id);
  return {
    ...{ id, helpUri, defaultConfiguration: { level: levels[severity] } },
    properties: { category, tags: [category] },
    ...(text && {
      shortDescription: { text: text.title },
      fullDescription: { text: text.why },
      help: { text: `${text.why}\n\n${helpUri}`, markdown: `${text.why}\n\n[${id}](${helpUri})` },
    }),
  };
}

function* resultsOf({ findings, locale }: ReportInput, rules: readonly Rule[]): Generator<Result> {
  const indexes = new Map(rules.map((it, index) => [it, index]));
  const print = fingerprints();
  for (const found of findings) {
    const finding = findingOf(found, locale);
    const fixes = sharedFixesOf(finding, locale);
    const related = relatedOf(finding, locale);
    yield {
      ruleId: finding.diagnostic.rule.id,
      ruleIndex: indexes.get(finding.diagnostic.rule) ?? -1,
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { ...artifact(finding.file), region: regionOf(finding) } }],
      partialFingerprints: { 'keepalivedLint/v1': print(found) },
      ...(related.length > 0 && {
        relatedLocations: related.map(({ file, line, column, message }, index) => ({
          id: index + 1,
          physicalLocation: { ...artifact(file), region: { startLine: line, startColumn: column } },
          message: { text: message },
        })),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map((it) => fixOf(it, finding)) }),
    };
  }
}

function fixOf({ title, safe, edits }: PlacedFix, { file }: Finding): NonNullable<Result['fixes']>[number] {
  const files = [...new Set(edits.map((it) => it.file ?? file))];
  const artifactChanges = files.map((name) => ({
    ...artifact(name),
    replacements: edits
      .filter((it) => (it.file ?? file) === name)
      .map((it) => ({ deletedRegion: regionOf(it), insertedContent: { text: it.newText } })),
  }));
  return { description: { text: title }, artifactChanges, properties: { safe } };
}

function artifact(file: string): { readonly artifactLocation: { readonly uri: string } } {
  return { artifactLocation: { uri: uriOf(file) } };
}

function regionOf({
  line,
  column,
  endLine,
  endColumn,
}: Place): NonNullable<NonNullable<NonNullable<Result['locations']>[number]['physicalLocation']>['region']> {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
