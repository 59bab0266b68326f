/** The diagnostics of one file as the protocol has them: of all roots that read it, under the user's settings. */
import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { type Locale, type Localized, render } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import { ruleLink } from '../ide/links.ts';
import { allDiagnostics, type Checked, check } from '../lint/check.ts';
import { type Diagnostic, sentenceOf } from '../lint/diagnostic.ts';
import type { Category, Severity } from '../lint/rule.ts';
import { type Directive, languageOf, languageWithin } from '../schema/language.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { toLocation, toRange } from './convert.ts';
import type { Session } from './session.ts';
import { severityOf } from './settings.ts';

export const SOURCE = 'keepalived';

const MORE: Localized = { en: '{n} more findings are not shown.', zh: '另有 {n} 条结果未显示。' };

/** What a root has to say, by the names of the files in which it is said. */
const diagnosticsByFile = memo((checked: Checked): ReadonlyMap<string, readonly Diagnostic[]> => {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of allDiagnostics(checked)) {
    const list = byFile.get(diagnostic.file.name);
    if (list) list.push(diagnostic);
    else byFile.set(diagnostic.file.name, [diagnostic]);
  }
  return byFile;
});

/** A finding that is shown, with the severity that the settings give it. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  readonly severity: Severity;
}

/** All findings in a file; the same one from several roots is given once. */
export function findingsIn(session: Session, name: string): readonly Shown[] {
  const roots = session.rootsReading(name);
  const settings = session.settingsFor(name);
  const shown: Shown[] = [];
  for (const { checked, guess } of roots) {
    for (const diagnostic of diagnosticsByFile(checked).get(name) ?? []) {
      if (guess && !isSureInPart(diagnostic)) continue;
      const severity = severityOf(diagnostic, settings);
      if (severity !== undefined) shown.push({ diagnostic, severity });
    }
  }
  const ofCluster = session.clusterFindings().flatMap((diagnostic): readonly Shown[] => {
    const severity = diagnostic.file.name === name ? severityOf(diagnostic, settings) : undefined;
    return severity === undefined ? [] : [{ diagnostic, severity }];
  });
  if (roots.length <= 1 && ofCluster.length === 0) return shown;
  return withoutRepeats([...shown, ...ofCluster]);
}

/** Names may be defined in files that are not known, and settings may stand there. */
const SURE_IN_PART: ReadonlySet<Category> = new Set(['syntax', 'value', 'version', 'style']);

function isSureInPart({ rule }: Diagnostic): boolean {
  return SURE_IN_PART.has(rule.category);
}

/** What would be found in a file if its text were another one. */
export function findingsAfter(session: Session, file: SourceFile): readonly Diagnostic[] {
  const { workspace } = session;
  const sources = {
    file: (name: string) => (name === file.name ? file : workspace.file(name)),
    includes: (from: string, pattern: string) => workspace.includes(from, pattern),
  };
  const settings = session.settingsFor(file.name);
  return session.rootsReading(file.name).flatMap(({ name, checked, guess }) => {
    const root = sources.file(name);
    if (!root) return [];
    const whole = languageOf(session.settingsFor(name).target);
    const language = guess ? languageWithin(whole, guess) : whole;
    const found = diagnosticsByFile(check(root, sources, { language }, checked)).get(file.name) ?? [];
    return found.filter((it) => severityOf(it, settings) !== undefined && (!guess || isSureInPart(it)));
  });
}

function withoutRepeats(shown: readonly Shown[]): readonly Shown[] {
  const seen = new Set<string>();
  const distinct = shown.filter(({ diagnostic: { range, rule, message, args } }) => {
    const key = `${range.start}\n${range.end}\n${rule.id}\n${message.en}\n${JSON.stringify(args)}`;
    return seen.size < seen.add(key).size;
  });
  return distinct.sort((a, b) => a.diagnostic.range.start - b.diagnostic.range.start);
}

/** At most as many as the settings allow, and then one that tells how many are left out. */
export function reportOf(session: Session, name: string): LspDiagnostic[] {
  const { maxPerFile } = session.settingsFor(name);
  const shown = findingsIn(session, name);
  const report = shown.slice(0, maxPerFile).map((it) => toLspDiagnostic(session, it));
  const first = shown[maxPerFile];
  if (first) report.push(moreThan(first.diagnostic, shown.length - maxPerFile, session.locale));
  const part = session.rootsReading(name).find((it) => it.name === name && it.guess);
  if (part?.guess) report.push(readAs(part.guess, session.locale));
  return report;
}

const READ_AS: Localized = {
  en: "No file is known that includes this one: it is read as a part of '{block}', and names are not checked.",
  zh: '没有找到包含此文件的文件：按“{block}”的一部分读取，不检查其中的名称。',
};

const START = { line: 0, character: 0 };

function readAs({ keyword }: Directive, locale: Locale): LspDiagnostic {
  return {
    range: { start: START, end: START },
    severity: DiagnosticSeverity.Hint,
    source: SOURCE,
    message: render(READ_AS, locale, { block: keyword }),
  };
}

function moreThan({ file, range }: Diagnostic, n: number, locale: Locale): LspDiagnostic {
  return {
    range: toRange(file.tree, { start: range.start, end: range.start }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: render(MORE, locale, { n }),
  };
}

export function toLspDiagnostic(session: Session, { diagnostic, severity }: Shown): LspDiagnostic {
  const { client, locale } = session;
  const { rule, file, range } = diagnostic;
  const related = client.relatedInformation ? relatedOf(session, diagnostic) : [];
  const tags = tagsOf(diagnostic).filter((it) => client.tags.includes(it));
  return {
    range: toRange(file.tree, range),
    severity: severities[severity],
    code: rule.id,
    codeDescription: { href: ruleLink(rule.id, locale) },
    source: SOURCE,
    message: sentenceOf(diagnostic, locale),
    ...(tags.length > 0 && { tags }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function tagsOf({ rule }: Diagnostic): readonly DiagnosticTag[] {
  if (!rule.tag) return [];
  return [rule.tag === 'deprecated' ? DiagnosticTag.Deprecated : DiagnosticTag.Unnecessary];
}

function relatedOf({ locale, uriOf }: Session, { related }: Diagnostic): DiagnosticRelatedInformation[] {
  return related.map((it) => ({
    location: toLocation(it, uriOf),
    message: render(it.text, locale, it.args),
  }));
}
