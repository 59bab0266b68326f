/** The words and the severity of one case of a rule. */
import type { MessageArgs } from '../base/localized.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Rule } from './rule.ts';

export function wordsOf(
  rule: Rule,
  key: string,
  args: MessageArgs,
): Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'args'> {
  const message = rule.messages[key] ?? { en: key, zh: key };
  return { rule, severity: message.severity ?? rule.severity, message, args };
}
