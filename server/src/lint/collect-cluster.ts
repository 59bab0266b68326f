/** The diagnostics of clusters: what rules say of several nodes, each in the file of one of them. */
import type { Localized, MessageArgs } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import type { Finding } from '../config/finding.ts';
import type { Checked } from './check.ts';
import { type ClusterNode, type ClusterOptions, type ClusterView, clusterViews } from './cluster.ts';
import { inNode } from './compare.ts';
import type { Diagnostic, Related } from './diagnostic.ts';
import { fileRangeOf, fixesAt } from './locate.ts';
import type { ClusterFinding, NodeSpan } from './rule.ts';
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
  return { clusters: views.length, diagnostics: clusterDiagnostics(views) };
}

export const clusterDiagnostics: (views: readonly ClusterView[]) => readonly Diagnostic[] = memo((views) =>
  withoutSilenced(views.flatMap(diagnosticsOfCluster)),
);

/** A tracker that a sync group lists counts for each of its instances, and is told once. */
function diagnosticsOfCluster(view: ClusterView): readonly Diagnostic[] {
  const seen = new Set<string>();
  return checkCluster(view).flatMap((found): readonly Diagnostic[] => {
    const diagnostic = ofFinding(found, view);
    const { file, range } = diagnostic;
    const key = `${found.rule} ${found.message} ${file.name} ${range.start} ${found.args.node}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [diagnostic];
  });
}

function ofFinding(found: ClusterFinding, view: ClusterView): Diagnostic {
  const rule = ruleById(found.rule);
  const { at, args, message, spans } = found;
  const repaired = found.fixAt ?? at;
  const finding: Finding = { rule: rule.id, message, span: repaired.span, args, ...(spans && { spans }) };
  const text = rule.related;
  const places = text ? found.related.map((it) => relatedAt(it.at, text, { ...args, ...it.args })) : [];
  return {
    ...fileRangeOf(at.node.analysis, at),
    ...wordsOf(rule, message, args, at.node.analysis.language.release),
    related: [...places, ...guessBehind(found, view)],
    fixes: () => fixesAt(repaired.node.analysis, rule, finding, repaired.placed),
  };
}

function relatedAt(at: NodeSpan, text: Localized, args: MessageArgs): Related {
  return { ...fileRangeOf(at.node.analysis, at), text, args };
}

/** Why nodes of which nobody said so are taken for nodes of one cluster. */
function guessBehind({ at, related }: ClusterFinding, view: ClusterView): readonly Related[] {
  if (!view.isGuess) return [];
  const other = related.find((it) => it.at.node !== at.node && view.nodes.includes(it.at.node))?.at.node;
  const shared = other && sharedBy(view, at.node, other);
  return shared ? [relatedAt(shared.at, shared.text, shared.args)] : [];
}

interface Shared {
  readonly at: NodeSpan;
  readonly text: Localized;
  readonly args: MessageArgs;
}

const guesses = {
  address: {
    en: 'assuming that {node} is a node of the same cluster, since it holds {shared}, too',
    zh: '推测：{node} 也持有 {shared}，因此视为同一集群的节点',
  },
  name: {
    en: "assuming that {node} is a node of the same cluster, since it has '{shared}', too",
    zh: '推测：{node} 也有“{shared}”，因此视为同一集群的节点',
  },
} satisfies Readonly<Record<string, Localized>>;

function sharedBy({ routers }: ClusterView, one: ClusterNode, other: ClusterNode): Shared | undefined {
  const node = other.name;
  let fallback: Shared | undefined;
  for (const { members } of routers) {
    const mine = members.find((it) => it.node === one)?.instance;
    const theirs = members.find((it) => it.node === other)?.instance;
    if (!mine || !theirs) continue;
    const own = new Set(mine.addresses.map((it) => it.address));
    const address = theirs.addresses.find((it) => own.has(it.address));
    if (address)
      return {
        at: inNode(other, address.at),
        text: guesses.address,
        args: { node, shared: address.address },
      };
    fallback ??= { at: inNode(other, theirs.at), text: guesses.name, args: { node, shared: theirs.name } };
  }
  return fallback;
}
