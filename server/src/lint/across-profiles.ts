/** Findings of a root under its profiles: what several of them share is said once, and what holds under some only says so. */
import type { Localized } from '../base/localized.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What is found as the node of an id; `undefined` is every node with another id. */
export interface ProfileFindings {
  readonly profile: string | undefined;
  readonly found: readonly Diagnostic[];
}

export function acrossProfiles(findings: readonly ProfileFindings[]): Diagnostic[] {
  const kept = new Map<string, { readonly first: Diagnostic; readonly holders: Set<ProfileFindings> }>();
  for (const it of findings) {
    for (const diagnostic of it.found) {
      const key = keyOf(diagnostic);
      const known = kept.get(key);
      if (known) known.holders.add(it);
      else kept.set(key, { first: diagnostic, holders: new Set([it]) });
    }
  }
  return [...kept.values()].map(({ first, holders }) =>
    holders.size === findings.length ? first : { ...first, only: onlyAs([...holders], findings) },
  );
}

function keyOf({ file, range, rule, message }: Diagnostic): string {
  return `${file.name}\n${range.start}\n${range.end}\n${rule.id}\n${message.en}`;
}

function onlyAs(holders: readonly ProfileFindings[], all: readonly ProfileFindings[]): Localized {
  const named = (some: readonly ProfileFindings[]): string[] =>
    some.flatMap(({ profile }) => (profile === undefined ? [] : [`@${profile}`]));
  if (holders.some(({ profile }) => profile === undefined)) {
    const others = named(all.filter((it) => !holders.includes(it)));
    return {
      en: `Except as ${others.join(', ')}.`,
      zh: `${others.join('、')} 除外。`,
    };
  }
  return { en: `Only as ${named(holders).join(', ')}.`, zh: `仅限 ${named(holders).join('、')}。` };
}
