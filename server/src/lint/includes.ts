/** What is to be said of include lines: the file is missing, no text, in a circle, or one of too many. */
import type { MessageArgs } from '../base/localized.ts';
import { type Config, type Include, MAX_INCLUDED_FILES } from '../config/expand.ts';
import type { Version } from '../schema/define.ts';
import type { Diagnostic } from './diagnostic.ts';
import { ruleById } from './rule-by-id.ts';
import { wordsOf } from './words.ts';

export function includeDiagnostics(config: Config, release: Version): readonly Diagnostic[] {
  return config.includes.flatMap((it) => diagnosticsOfInclude(it, release));
}

function diagnosticsOfInclude(include: Include, release: Version): readonly Diagnostic[] {
  const { pattern, keyword, unreadable, loop, isCut } = include;
  const { file, range } = include;
  const diagnostic = (rule: string, message: string, args: MessageArgs): Diagnostic => {
    const words = wordsOf(ruleById(rule), message, args, release);
    return { file, range, ...words, related: [], fixes: () => [] };
  };
  const found = unreadable.map(({ name, problem }) =>
    diagnostic('unreadable-include', problem ?? 'missing', { keyword, pattern, file: name }),
  );
  if (loop !== undefined) found.push(diagnostic('include-loop', 'found', { pattern, file: loop }));
  if (isCut) found.push(diagnostic('too-many-includes', 'found', { pattern, limit: MAX_INCLUDED_FILES }));
  return found;
}
