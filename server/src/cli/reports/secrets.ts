/** Where a line holds a password. Text is looked at, not what was bound, so broken lines keep theirs, too. */
import type { TextRange } from '../../base/text-range.ts';
import { nearestWord } from '../../config/spelling.ts';
import type { Arg, DirectiveData } from '../../schema/define.ts';
import { fullLanguage } from '../../schema/language.ts';

export const MASK = '********';

/** Longer lines are dropped by the daemon; only well spelled keywords are looked for in them. */
const MAX_SPELLED = 1023;

/** Everything behind a keyword with a secret, up to a brace or the end of the line. */
export function secretsIn(line: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let from = 0;
  for (const { 0: word, index } of line.matchAll(/[^\s{}"#!=]+/g)) {
    if (index < from || !introducesSecret(word, line)) continue;
    const rest = /^[ \t="]*([^{}\r\n]*[^{}\s])/.exec(line.slice(index + word.length));
    const secret = rest?.[1];
    if (!rest || secret === undefined) continue;
    const end = index + word.length + rest[0].length;
    ranges.push({ start: end - secret.length, end });
    from = end;
  }
  return ranges;
}

export function holdsSecret(text: string): boolean {
  return text.split('\n').some((it) => secretsIn(it).length > 0);
}

/** A line without line end, as it can be shown. */
export function maskedLine(line: string): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of secretsIn(line)) {
    shown += line.slice(done, start) + MASK;
    done = end;
  }
  return shown + line.slice(done);
}

function introducesSecret(word: string, line: string): boolean {
  if (word.startsWith('$')) return /pass|pwd|secret|key|auth/i.test(word) && line.includes(`${word}=`);
  if (secretKeywords().has(word)) return true;
  return line.length <= MAX_SPELLED && nearestWord(word, secretKeywords()) !== undefined;
}

let keywords: ReadonlySet<string> | undefined;

function secretKeywords(): ReadonlySet<string> {
  keywords ??= new Set(
    [...fullLanguage().byPath.values()].filter(({ data }) => isSecret(data)).map((it) => it.keyword),
  );
  return keywords;
}

function isSecret({ args, options }: DirectiveData): boolean {
  const all: Arg[] = [...args, ...(options ?? []).flatMap((it) => it.args)];
  return all.some((it) => it.type.secret);
}
