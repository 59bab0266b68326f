/** Rules by their id. */
import { invariant } from '../base/invariant.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((it) => [it.id, it]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

/** The rule that words a finding. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  invariant(rule, `there is a rule ${id}`);
  return rule;
}
