/** What is to be said of include lines: the file is missing, no text, in a circle, or one of too many. */
import type { MessageArgs } from '../base/localized.ts';
import { type Config, type Include, MAX_INCLUDED_FILES } from '../config/expand.ts';
import type { Diagnostic } from './diagnostic.ts';
import { ruleById } from './rule-by-id.ts';
import { wordsOf } from './words.ts';

export function includeDiagnostics(config: Config): readonly Diagnostic[] {
  return config.includes.flatMap(diagnosticsOfInclude);
}

function diagnosticsOfInclude(include: Include): readonly Diagnostic[] {
  const { pattern, keyword, unreadable, loop, isCut } = include;
  const found = unreadable.map(({ name, problem }) =>
    diagnostic(include, 'unreadable-include', problem ?? 'missing', { keyword, pattern, file: name }),
  );
  if (loop !== undefined) found.push(diagnostic(include, 'include-loop', 'found', { pattern, file: loop }));
  if (isCut)
    found.push(diagnostic(include, 'too-many-includes', 'found', { pattern, limit: MAX_INCLUDED_FILES }));
  return found;
}

function diagnostic({ file, range }: Include, rule: string, message: string, args: MessageArgs): Diagnostic {
  return { file, range, ...wordsOf(ruleById(rule), message, args), related: [], fixes: () => [] };
}
