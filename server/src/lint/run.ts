/** Rules over what was bound. A rule that throws silences itself, not its neighbors. */
import type { Block, Segment } from '../config/block.ts';
import type { Finding } from '../config/finding.ts';
import type { PlacedClaim } from '../model/claim-index.ts';
import { rules } from './registry.ts';
import type {
  ClaimFinding,
  ClaimRule,
  ConfigFinding,
  ConfigRule,
  ConfigView,
  Rule,
  SegmentRule,
} from './rule.ts';

/** Told once for each rule that throws; set by the host, which has a log. */
export type RuleFailure = (rule: string, error: unknown) => void;

let onFailure: RuleFailure = () => undefined;
const failed = new Set<string>();

export function reportRuleFailures(handler: RuleFailure): void {
  onFailure = handler;
}

const segmentRules = byKey(
  rules.filter((it): it is SegmentRule => it.scope === 'segment'),
  (rule) => rule.blocks,
);
const claimRules = byKey(
  rules.filter((it): it is ClaimRule => it.scope === 'claims'),
  (rule) => rule.spaces,
);

function byKey<R extends Rule>(
  list: readonly R[],
  keysOf: (rule: R) => readonly string[],
): ReadonlyMap<string, R[]> {
  const map = new Map<string, R[]>();
  for (const rule of list) {
    for (const key of keysOf(rule)) map.set(key, [...(map.get(key) ?? []), rule]);
  }
  return map;
}

/** The findings of all rules that look at the blocks of a segment. */
export function checkSegment(segment: Segment): readonly Finding[] {
  const findings: Finding[] = [];
  if (segmentRules.size > 0) checkBlocks(segment, segment.root, findings);
  return findings;
}

function checkBlocks(segment: Segment, block: Block, findings: Finding[]): void {
  for (const child of block.children) {
    for (const rule of segmentRules.get(child.directive.path) ?? NO_SEGMENT_RULES) {
      guarded(rule, () =>
        rule.check(segment, child, (finding) => findings.push({ ...finding, rule: rule.id })),
      );
    }
    checkBlocks(segment, child, findings);
  }
}

const NO_SEGMENT_RULES: readonly SegmentRule[] = [];
const NO_CLAIM_RULES: readonly ClaimRule[] = [];
const NO_FINDINGS: readonly ClaimFinding[] = [];

/** The findings of all rules that judge the claims on one key. */
export function judgeClaims(
  space: string,
  _name: string,
  claims: readonly PlacedClaim[],
): readonly ClaimFinding[] {
  let findings = NO_FINDINGS;
  const report = (rule: ClaimRule, finding: Omit<ClaimFinding, 'rule'>): void => {
    findings = [...findings, { ...finding, rule: rule.id }];
  };
  for (const rule of claimRules.get(space) ?? NO_CLAIM_RULES) {
    if (failed.has(rule.id)) continue;
    try {
      rule.judge(claims, (finding) => report(rule, finding));
    } catch (error) {
      silence(rule, error);
    }
  }
  return findings;
}

const configRules = rules.filter((it): it is ConfigRule => it.scope === 'config');

/** Blocks of these keywords are kept for rules over the whole configuration. */
export const keywordsOfConfigRules: ReadonlySet<string> = new Set(configRules.flatMap((it) => it.blocks));

/** The findings of all rules that look at blocks together, those aside that can't be judged now. */
export function checkConfig(
  view: ConfigView,
  isJudged: (rule: ConfigRule) => boolean,
): readonly ConfigFinding[] {
  const findings: ConfigFinding[] = [];
  for (const rule of configRules) {
    if (!isJudged(rule)) continue;
    guarded(rule, () => rule.check(view, (finding) => findings.push({ ...finding, rule: rule.id })));
  }
  return findings;
}

function guarded(rule: Rule, run: () => void): void {
  if (failed.has(rule.id)) return;
  try {
    run();
  } catch (error) {
    silence(rule, error);
  }
}

function silence({ id }: Rule, error: unknown): void {
  failed.add(id);
  onFailure(id, error);
}
