/** The diagnostics of clusters: what rules say of several nodes, each in the file of one of them. */
import type { Finding } from '../config/finding.ts';
import type { Checked } from './check.ts';
import { type ClusterOptions, type ClusterView, clusterViews } from './cluster.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fileRangeOf, fixesAt } from './locate.ts';
import type { ClusterFinding } from './rule.ts';
import { ruleById } from './rule-by-id.ts';
import { checkCluster } from './run.ts';
import { withoutSilenced } from './suppress.ts';
import { wordsOf } from './words.ts';

export interface ClusterOutcome {
  /** How many clusters were seen. */
  readonly clusters: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is to be said of the clusters that the configurations make. */
export function clusterOutcome(roots: readonly Checked[], options?: ClusterOptions): ClusterOutcome {
  const views = clusterViews(roots, options);
  return { clusters: views.length, diagnostics: withoutSilenced(views.flatMap(diagnosticsOfCluster)) };
}

function diagnosticsOfCluster(view: ClusterView): readonly Diagnostic[] {
  return checkCluster(view).map(ofFinding);
}

function ofFinding(found: ClusterFinding): Diagnostic {
  const rule = ruleById(found.rule);
  const { at, args, message, spans } = found;
  const repaired = found.fixAt ?? at;
  const finding: Finding = { rule: rule.id, message, span: repaired.span, args, ...(spans && { spans }) };
  const text = rule.related;
  return {
    ...fileRangeOf(at.node.analysis, at),
    ...wordsOf(rule, message, args, at.node.analysis.language.release),
    related: text
      ? found.related.map((it) => ({
          ...fileRangeOf(it.at.node.analysis, it.at),
          text,
          args: { ...args, ...it.args },
        }))
      : [],
    fixes: () => fixesAt(repaired.node.analysis, rule, finding, repaired.placed),
  };
}
