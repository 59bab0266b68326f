/** The report for people: path, severity, sentence and rule, the lines in question, and what to do. */
import { type Locale, type Localized, render } from '../../base/localized.ts';
import { type Finding, type Found, findingOf, fixesOf, relatedOf } from '../finding.ts';
import { harmless } from './cells.ts';
import { frameOf, GUTTER } from './frame.ts';
import type { Style } from './style.ts';
import { type Scope, summaryOf } from './summary.ts';

/** Findings of one file; of the others only the number is said. */
const MAX_PER_FILE = 200;

export const severities: Readonly<Record<Finding['severity'], Localized>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '信息' },
  hint: { en: 'hint', zh: '提示' },
};

const sentences = {
  more: { en: '{count} more findings are not shown.', zh: '另有 {count} 条结果未显示。' },
  fix: { en: 'fix (--fix): {title}', zh: '修复（--fix）：{title}' },
  choice: { en: 'fix (your choice): {title}', zh: '修复（请自行选择）：{title}' },
} satisfies Readonly<Record<string, Localized>>;

export function* textReport(
  findings: readonly Found[],
  scope: Scope,
  locale: Locale,
  style: Style,
): Generator<string> {
  let file: string | undefined;
  let count = 0;
  for (const found of findings) {
    const { name } = found.diagnostic.file;
    if (name !== file) yield* notShown(file, count - MAX_PER_FILE, locale, style);
    count = name === file ? count + 1 : 1;
    file = name;
    if (count <= MAX_PER_FILE) yield `${blockOf(findingOf(found, locale), locale, style).join('\n')}\n\n`;
  }
  yield* notShown(file, count - MAX_PER_FILE, locale, style);
  yield `${summaryOf(findings, scope, locale)}\n`;
}

function* notShown(file: string | undefined, count: number, locale: Locale, style: Style): Generator<string> {
  if (file === undefined || count <= 0) return;
  const sentence = render(sentences.more, locale, { count });
  yield `${style.path(harmless(file))}  ${style.info(severities.info[locale])}  ${sentence}\n\n`;
}

function blockOf(finding: Finding, locale: Locale, style: Style): readonly string[] {
  const { severity, diagnostic } = finding;
  const head = [
    style.path(placeText(finding)),
    style[severity](severities[severity][locale]),
    harmless(finding.message),
    style.dim(diagnostic.rule.id),
  ];
  const related = relatedOf(finding, locale).map((it) => `${placeText(it)}  ${harmless(it.message)}`);
  const fixes = fixesOf(finding, locale).map(({ safe, title }) => {
    const args = { title: locale === 'en' ? lowerFirst(title) : title };
    return style.fix(harmless(render(safe ? sentences.fix : sentences.choice, locale, args)));
  });
  const notes = [...related, ...fixes].map((it) => `${style.dim(`${GUTTER}=`)} ${it}`);
  return [head.join('  '), ...frameOf(finding, style), ...notes];
}

function placeText({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  return `${harmless(file)}:${line}:${column}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
