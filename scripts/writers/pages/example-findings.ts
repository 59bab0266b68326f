// What a rule finds in its bad examples: one file, or the files of the nodes of a cluster.
import type { Locale } from '../../../server/src/base/localized.ts';
import { allDiagnostics, type Checked, check } from '../../../server/src/lint/check.ts';
import { clusterOutcome } from '../../../server/src/lint/collect-cluster.ts';
import { sentenceOf, titleOf } from '../../../server/src/lint/diagnostic.ts';
import { languageOf } from '../../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../../server/src/schema/target.ts';
import { positionAt } from '../../../server/src/syntax/tree.ts';
import { sourceText } from '../../../server/src/workspace/source-file.ts';

export interface ExampleFinding {
  /** Undefined where the example is one file. */
  readonly file: string | undefined;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

const ROOT = 'keepalived.conf';

export function findingsIn(rule: string, example: string, locale: Locale): readonly ExampleFinding[] {
  const roots = filesOf(example).map(({ name, text }) => checked(name, text));
  const isCluster = roots.length > 1;
  const all = [...roots.flatMap(allDiagnostics), ...clusterOutcome(roots).diagnostics];
  return all
    .filter((it) => it.rule.id === rule)
    .map((it) => ({
      file: isCluster ? it.file.name : undefined,
      line: positionAt(it.file.tree, it.range.start).line + 1,
      message: sentenceOf(it, locale),
      fixes: it.fixes().map((fix) => ({ title: titleOf(fix, locale), safe: fix.safe })),
    }));
}

function checked(name: string, text: string): Checked {
  const nothing = { file: () => undefined, includes: () => [] };
  return check(sourceText(name, text), nothing, { language: languageOf(NEWEST_RELEASE) });
}

/** Files stand below lines such as `#- node-a/keepalived.conf`. */
function filesOf(example: string): readonly { readonly name: string; readonly text: string }[] {
  const [first = '', ...rest] = example.split(/^#- +(.+)\n/m);
  if (rest.length === 0) return [{ name: ROOT, text: first }];
  return rest.flatMap((name, at) => (at % 2 === 0 ? [{ name, text: rest[at + 1] ?? '' }] : []));
}
