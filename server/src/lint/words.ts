/** The words and the severity of one case of a rule. */
import type { MessageArgs } from '../base/localized.ts';
import type { Version } from '../schema/define.ts';
import { isInRelease } from '../schema/target.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Message, Rule } from './rule.ts';

/** The gap `{target}` takes the release. */
export function wordsOf(
  rule: Rule,
  key: string,
  args: MessageArgs,
  release: Version,
): Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'args'> {
  const message = rule.messages[key] ?? { en: key, zh: key };
  const severity = message.severity ?? rule.severity;
  const filled = message.en.includes('{target}') ? { ...args, target: release } : args;
  const since = message.since ?? rule.since;
  if (since === undefined || isInRelease({ since }, release)) {
    return { rule, severity, message, args: filled };
  }
  return {
    rule,
    severity: severity === 'error' ? 'warning' : severity,
    message: withoutDaemonsWord(message),
    args: filled,
  };
}

function withoutDaemonsWord(message: Message): Message {
  return message.before ? { ...message, ...message.before } : message;
}
