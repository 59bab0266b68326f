/** Rules over what was bound. A rule that throws silences itself, not its neighbors. */
import type { Segment } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import type { Finding } from '../config/finding.ts';
import { blockClaim } from '../model/block-claims.ts';
import type { PlacedClaim } from '../model/claim-index.ts';
import type { ClusterView } from './cluster.ts';
import { rules } from './registry.ts';
import type {
  ClaimFinding,
  ClaimRule,
  ClusterFinding,
  ClusterRule,
  ConfigFinding,
  ConfigRule,
  ConfigView,
  Rule,
  SegmentRule,
} from './rule.ts';
import { RuleFilter } from './rule-filter.ts';

/** Told once for each rule that throws; set by the host, which has a log. */
export type RuleFailure = (rule: string, error: unknown) => void;

let onFailure: RuleFailure = () => undefined;
const failed = new Set<string>();

export function reportRuleFailures(handler: RuleFailure): void {
  onFailure = handler;
}

// Rules are asked so often that what is read of them then has to be of one shape.
const segmentRules = new RuleFilter(
  rules.filter((it): it is SegmentRule => it.scope === 'segment'),
  ({ id, check }) => ({ id, check }),
);
const configRules = rules.filter((it): it is ConfigRule => it.scope === 'config');
const configFilter = new RuleFilter(configRules, ({ id, concerns }) => ({ id, concerns }));
const clusterRules = rules.filter((it): it is ClusterRule => it.scope === 'cluster');
const claimRules = bySpace(rules.filter((it): it is ClaimRule => it.scope === 'claims'));

function bySpace(list: readonly ClaimRule[]): ReadonlyMap<string, readonly ClaimRule[]> {
  const map = new Map<string, ClaimRule[]>();
  for (const rule of list) {
    for (const space of rule.spaces) map.set(space, [...(map.get(space) ?? []), rule]);
  }
  return map;
}

const NO_CLAIM_RULES: readonly ClaimRule[] = [];
const NO_CLAIMS: readonly Claim[] = [];
const NO_FINDINGS: readonly never[] = [];

/** The findings of all rules that look at the blocks of a segment. */
export function checkSegment(segment: Segment): readonly Finding[] {
  let findings: Finding[] | undefined;
  segmentRules.ask(segment, (rule, block) => {
    if (failed.has(rule.id)) return;
    try {
      rule.check(segment, block, (finding) => {
        findings ??= [];
        findings.push({ ...finding, rule: rule.id });
      });
    } catch (error) {
      silence(rule, error);
    }
  });
  return findings ?? NO_FINDINGS;
}

/** Claims on the blocks of the segment that rules over the whole configuration want to see. */
export function claimsForConfigRules(segment: Segment): readonly Claim[] {
  let claims: Claim[] | undefined;
  configFilter.ask(segment, (rule, block) => {
    if (failed.has(rule.id)) return;
    try {
      if (rule.concerns?.(segment, block) === false) return;
    } catch (error) {
      silence(rule, error);
      return;
    }
    claims ??= [];
    claims.push(blockClaim(segment, block, nameOfBlocks(rule, block.directive.keyword)));
  });
  return claims ?? NO_CLAIMS;
}

/** The name under which the blocks of a keyword are claimed that a rule asks for. */
export function nameOfBlocks({ id }: Pick<ConfigRule, 'id'>, keyword: string): string {
  return `${id} ${keyword}`;
}

/** The findings of all rules that judge the claims on one key. */
export function judgeClaims(
  space: string,
  _name: string,
  claims: readonly PlacedClaim[],
): readonly ClaimFinding[] {
  let findings: ClaimFinding[] | undefined;
  const report = (rule: ClaimRule, finding: Omit<ClaimFinding, 'rule'>): void => {
    findings ??= [];
    findings.push({ ...finding, rule: rule.id });
  };
  for (const rule of claimRules.get(space) ?? NO_CLAIM_RULES) {
    if (failed.has(rule.id)) continue;
    try {
      rule.judge(claims, (finding) => report(rule, finding));
    } catch (error) {
      silence(rule, error);
    }
  }
  return findings ?? NO_FINDINGS;
}

/** The findings of all rules that look at blocks together and see any, those aside that can't be judged now. */
export function checkConfig(
  viewFor: (rule: ConfigRule) => ConfigView | undefined,
  isJudged: (rule: ConfigRule) => boolean,
): readonly ConfigFinding[] {
  const findings: ConfigFinding[] = [];
  for (const rule of configRules) {
    if (failed.has(rule.id) || !isJudged(rule)) continue;
    try {
      const view = viewFor(rule);
      if (view) rule.check(view, (finding) => findings.push({ ...finding, rule: rule.id }));
    } catch (error) {
      silence(rule, error);
    }
  }
  return findings;
}

/** The findings of all rules that compare the nodes of a cluster. */
export function checkCluster(view: ClusterView): readonly ClusterFinding[] {
  const findings: ClusterFinding[] = [];
  for (const rule of clusterRules) {
    if (failed.has(rule.id)) continue;
    try {
      rule.check(view, (finding) => findings.push({ ...finding, rule: rule.id }));
    } catch (error) {
      silence(rule, error);
    }
  }
  return findings;
}

function silence({ id }: Pick<Rule, 'id'>, error: unknown): void {
  failed.add(id);
  onFailure(id, error);
}
