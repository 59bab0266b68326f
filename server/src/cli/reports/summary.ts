/** The last line of the text report. */
import type { Locale } from '../../base/localized.ts';
import { safeFixOf } from '../../ide/code-actions.ts';
import type { Severity } from '../../lint/rule.ts';
import type { Found } from '../finding.ts';

export interface Scope {
  readonly files: number;
  /** Left out of the sentence where nothing was compared. */
  readonly clusters: number;
  /** Of the daemon, for which the files were checked. */
  readonly releases: readonly string[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const zhNames: Readonly<Record<Severity, string>> = {
  error: '个错误',
  warning: '个警告',
  info: '条信息',
  hint: '条提示',
};
const enNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
  hint: 'hint',
};

export function summaryOf(findings: readonly Found[], scope: Scope, locale: Locale): string {
  const counts = ORDER.map((severity) => ({
    severity,
    count: findings.filter((it) => it.severity === severity).length,
  })).filter((it) => it.count > 0);
  const fixes = findings.filter((it) => safeFixOf(it.diagnostic) !== undefined).length;
  return locale === 'zh' ? chinese(counts, fixes, scope) : english(counts, fixes, scope);
}

type Counts = readonly { readonly severity: Severity; readonly count: number }[];

function english(counts: Counts, fixes: number, { files, clusters, releases }: Scope): string {
  const found = counts.map(({ severity, count }) => plural(count, enNames[severity])).join(', ');
  const nothing = files > 0 ? 'nothing to report' : 'nothing was checked';
  const mended = fixes > 0 ? ` --fix mends ${fixes}.` : '';
  const more = counts.length > 0 ? '  --explain RULE tells more.' : '';
  const scope = [plural(files, 'file'), ...(clusters > 0 ? [plural(clusters, 'cluster')] : [])].join(', ');
  return `${scope}, keepalived ${releases.join(', ')}: ${found || nothing}.${mended}${more}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function chinese(counts: Counts, fixes: number, { files, clusters, releases }: Scope): string {
  const found = counts.map(({ severity, count }) => `${count} ${zhNames[severity]}`).join('，');
  const nothing = files > 0 ? '没有发现问题' : '没有检查任何文件';
  const mended = fixes > 0 ? `--fix 可修复 ${fixes} 个。` : '';
  const more = counts.length > 0 ? '--explain 规则名 可查看说明。' : '';
  const scope = [`${files} 个文件`, ...(clusters > 0 ? [`${clusters} 个集群`] : [])].join('，');
  return `${scope}，keepalived ${releases.join('、')}：${found || nothing}。${mended}${more}`;
}
