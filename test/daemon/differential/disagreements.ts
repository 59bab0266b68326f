/** Where daemon and linter differ on a file, and which of that is known. */
import { basename, dirname } from 'node:path';
import type { Version } from '../../../server/src/schema/define.ts';
import type { Judged } from './run.ts';

export interface Disagreement {
  readonly path: string;
  readonly line: number | undefined;
  /** Who says something; the other side doesn't. */
  readonly by: 'daemon' | 'linter';
  /** The class of the complaint, or the category of the finding. */
  readonly kind: string;
  /** The rule of the finding. */
  readonly rule?: string;
  readonly text: string;
  /** The rules of all findings in the file. */
  readonly rules: ReadonlySet<string>;
}

/** A difference that is right, or must be borne. */
export interface KnownDisagreement {
  readonly by: 'daemon' | 'linter';
  /** What the daemon says; of a finding of ours the rule. */
  readonly says: RegExp;
  /** `ours` is a mistake of ours: whoever mends it deletes the entry. */
  readonly why: 'daemon-bug' | 'machine' | 'our-recovery' | 'ours';
  readonly reason: string;
  /** It counts only in files in which we have a finding of this rule. */
  readonly beside?: string;
  /** The releases in which it was found; left out for all. */
  readonly releases?: readonly Version[];
  /** The smallest configuration in which it shows. */
  readonly configuration: string;
}

export function disagreementsIn(judged: Judged): readonly Disagreement[] {
  const { path, missed, unjustified, isLost, findings } = judged;
  const rules = new Set(findings.map((it) => it.rule));
  // A daemon that crashed is no judge.
  if (isLost) return [];
  return [
    ...missed.map(({ line, text, class: kind, file = path }) => ({
      path: file,
      line,
      by: 'daemon' as const,
      kind,
      text,
      rules,
    })),
    ...unjustified.map(({ line, text, rule, category, file = path }) => ({
      path: file,
      line,
      by: 'linter' as const,
      kind: category,
      rule,
      text,
      rules,
    })),
  ];
}

export function isKnown(
  { by, text, rule, rules }: Disagreement,
  list: readonly KnownDisagreement[],
  release: Version,
): boolean {
  return list.some(
    (it) =>
      holdsIn(it, release) &&
      it.by === by &&
      it.says.test(rule ?? text) &&
      (it.beside === undefined || rules.has(it.beside)),
  );
}

export function holdsIn({ releases }: KnownDisagreement, release: Version): boolean {
  return releases?.includes(release) ?? true;
}

/** `file:line  who says what`; a file that was made is named by its folder. */
export function described({ path, line, by, kind, rule, text }: Disagreement): string {
  const name = basename(path) === 'keepalived.conf' ? basename(dirname(path)) : path;
  const place = line === undefined ? name : `${name}:${line}`;
  return by === 'daemon'
    ? `${place}  the daemon says (${kind}): ${text}; we say nothing`
    : `${place}  we say (${rule}): ${text}; the daemon says nothing`;
}
