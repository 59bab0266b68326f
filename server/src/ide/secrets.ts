/** Passwords and keys never leave the file that they were typed in. */
import type { BoundStatement } from '../config/statements.ts';
import type { Line } from '../schema/define.ts';
import { fullLanguage } from '../schema/language.ts';

/** Stands for a secret, whatever its length. */
export const MASK = '••••••••';

/** The words of a statement, with secrets masked. */
export function shownWords({ directive, words }: BoundStatement, isEntry: boolean): readonly string[] {
  const line = isEntry ? directive.data.entry : directive.data;
  const texts = words.map((it) => it.text);
  if (!line || !takesSecret(line)) return texts;
  const from = isEntry ? 0 : 1;
  return [...texts.slice(0, from), ...texts.slice(from).map(() => MASK)];
}

export function takesSecret({ args }: Line): boolean {
  return args.some((it) => it.type.secret);
}

/** A line of text of which it is not known where it will stand, such as that of a definition. */
export function shownLine(line: string): string {
  const [, head = '', keyword = ''] = /^(\s*(\S+)\s+)\S/.exec(line) ?? [];
  const isSecret = fullLanguage()
    .places.get(keyword)
    ?.some((it) => takesSecret(it.data));
  return isSecret ? `${head}${MASK}` : line;
}
