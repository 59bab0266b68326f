/** The order of the nodes, above each instance. */
import type { Locale } from '../base/localized.ts';
import { nameOf } from '../config/statements.ts';
import type { Checked } from '../lint/check.ts';
import type { ClusterView } from '../lint/cluster.ts';
import { fileRangeOf } from '../lint/locate.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { type CodeLens, segmentsOf } from './code-lens.ts';
import { localized } from './localized.ts';
import { type Membership, membershipsOf, type Ranking, rankingOf } from './membership.ts';

/** One above each instance of the file that other nodes have, too; where they share its text, that of the first. */
export function clusterLenses(
  views: readonly ClusterView[],
  everywhere: readonly Checked[],
  file: SourceFile,
  locale: Locale,
): readonly CodeLens[] {
  if (views.length === 0) return [];
  const lenses = new Map<number, CodeLens>();
  for (const analysis of everywhere.flatMap((it) => it.read)) {
    for (const index of segmentsOf(analysis, file)) {
      const placed = analysis.segments[index];
      for (const block of placed?.segment.root.children ?? []) {
        const title = titleOf(membershipsOf(views, block), locale);
        const name = placed && nameOf(placed.segment, block);
        if (title === undefined || !name) continue;
        const { file: written, range } = fileRangeOf(analysis, { placed, span: name.span });
        if (written.name === file.name && !lenses.has(range.start)) lenses.set(range.start, { range, title });
      }
    }
  }
  return [...lenses.values()].sort((a, b) => a.range.start - b.range.start);
}

function titleOf(memberships: readonly Membership[], locale: Locale): string | undefined {
  const rankings = memberships.flatMap((it) => rankingOf(it) ?? []);
  const [first] = rankings.sort((a, b) => b.own.healthy - a.own.healthy);
  return first && orderText(first, locale);
}

/** Of the other nodes. */
const MAX_SHOWN = 4;

function orderText({ standings, own }: Ranking, locale: Locale): string {
  const equal = standings.filter((it) => it.healthy === own.healthy);
  const others = standings.filter((it) => !equal.includes(it));
  const names = equal.map((it) => it.member.node.name);
  const shown = others.slice(0, MAX_SHOWN).map((it) => `${it.member.node.name} ${it.healthy}`);
  const more = others.length - shown.length;
  if (more > 0) shown.push(localized(locale, `${more} more`, `另有 ${more} 个`));
  const rank = standings.filter((it) => it.healthy > own.healthy).length;
  return equal.length > 1
    ? localized(
        locale,
        `${names.join(' and ')} are equal: ${[own.healthy, ...shown].join(', ')}`,
        `${names.join(' 与 ')} 相同：${[own.healthy, ...shown].join('，')}`,
      )
    : localized(
        locale,
        `${names[0]} ${rankText(rank)}: ${[own.healthy, ...shown].join(', ')}`,
        `${names[0]} ${rankTextZh(rank)}：${[own.healthy, ...shown].join('，')}`,
      );
}

/** `rank` is how many are above. */
function rankText(rank: number): string {
  return ['leads', 'is next'][rank] ?? `is number ${rank + 1}`;
}

function rankTextZh(rank: number): string {
  return ['优先', '次之'][rank] ?? `排第 ${rank + 1}`;
}
