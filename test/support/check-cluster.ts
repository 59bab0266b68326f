/** The one place of the tests that knows how features are asked about clusters. */
import type { Locale } from '../../server/src/base/localized.ts';
import { clusterLenses } from '../../server/src/ide/cluster-lens.ts';
import { failureOutcomes } from '../../server/src/ide/failure-outcome.ts';
import { hover } from '../../server/src/ide/hover.ts';
import { membershipsOf, rankingOf } from '../../server/src/ide/membership.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import type { Checked } from '../../server/src/lint/check.ts';
import { clusterViews } from '../../server/src/lint/cluster.ts';
import { positionAt } from '../../server/src/syntax/tree.ts';
import type { SourceFile } from '../../server/src/workspace/source-file.ts';
import { open } from './check-ide.ts';

/** The lines with the order of the nodes; each file that no other one includes is a node. */
export function clusterTitles(fixture: string, locale: Locale = 'en'): readonly string[] {
  const { roots, file } = open(fixture);
  return clusterLenses(clusterViews(roots), rootsReading(roots, file), file, locale).map(
    ({ range, title }) => `${positionAt(file.tree, range.start).line + 1} ${title}`,
  );
}

/** The facts of the hover at the cursor in one of the nodes: what stands behind `Here:`. */
export function clusterFacts(fixture: string, locale: Locale = 'en'): string | undefined {
  const { roots, file, range } = open(fixture);
  const [checked] = rootsReading(roots, file);
  const found =
    checked && hover(checked, file, range.start, locale, schemaTexts(locale), clusterViews(roots));
  return /\*\*(?:Here:|当前配置：)\*\* (.*)/.exec(found?.markdown ?? '')?.[1];
}

/** What becomes of the address of the node at the cursor when each of its checks fails: who takes it, if anyone. */
export function outcomesOf(fixture: string): readonly string[] {
  const { roots, file } = open(fixture);
  const views = clusterViews(roots);
  const [analysis] = rootsReading(roots, file).flatMap((it) => it.read);
  const blocks = analysis?.segments.flatMap((it) => it.segment.root.children) ?? [];
  const [membership] = blocks.flatMap((it) => membershipsOf(views, it));
  const ranking = membership && rankingOf(membership);
  if (!ranking) return [];
  return failureOutcomes(ranking).map((it) => `${it.tracker} ${it.taker?.member.node.name ?? 'stays'}`);
}

function rootsReading(roots: readonly Checked[], file: SourceFile): readonly Checked[] {
  return roots.filter(({ analyses: [{ config }] }) => config.files.has(file));
}
