/** Names that are made of text with `$NAME` in it: `VI_${N}` for `VI_1` and `VI_2`. */
import type { Checked } from '../lint/check.ts';
import { isSymbolKind } from './kind.ts';
import type { Name, NamedPlace } from './name-at.ts';
import { madeClaims } from './name-site.ts';
import { connectedOccurrences, type Occurrence } from './occurrences.ts';

const REFERENCE = /\$(?:\{\w+\}|\w+)/g;

/** True if the text under the cursor is not the name itself. */
export function isComposed({ text, names }: NamedPlace): boolean {
  const [first] = names;
  return first !== undefined && isSymbolKind(first.space) && text.includes('$');
}

/** All places of all names that the text makes, here and where the same text stands again. */
export function composedOccurrences(place: NamedPlace, roots: readonly Checked[]): readonly Occurrence[] {
  let { names } = place;
  for (;;) {
    const all = namesMadeOf(place.text, names, roots);
    if (all.length === names.length) return connectedOccurrences({ ...place, names }, roots);
    names = all;
  }
}

/** The names, and those of the same name spaces that the same text makes. */
function namesMadeOf(text: string, names: readonly Name[], roots: readonly Checked[]): readonly Name[] {
  const all = new Map(names.map((it) => [keyOf(it), it]));
  const spaces = new Set<string>(names.map((it) => it.space));
  for (const analysis of roots.flatMap((it) => it.read)) {
    for (const { claim, site } of madeClaims(analysis)) {
      const { space, name } = claim.claim;
      if (site.text !== text || !spaces.has(space) || !isSymbolKind(space)) continue;
      all.set(keyOf({ space, name }), { space, name });
    }
  }
  return [...all.values()];
}

function keyOf({ space, name }: Name): string {
  return `${space} ${name}`;
}

function referencesIn(text: string): readonly string[] {
  return text.match(REFERENCE) ?? [];
}

/** True if the new text makes names of the same values. */
export function keepsReferences(text: string, newText: string): boolean {
  return referencesIn(text).join(' ') === referencesIn(newText).join(' ');
}

/** What a name becomes if another text makes it. */
export function renamed(text: string, name: string, newText: string): string {
  const pattern = text.split(REFERENCE).map(escaped).join('([^]*?)');
  const values = new RegExp(`^${pattern}$`).exec(name)?.slice(1) ?? [];
  let at = 0;
  return newText.replace(REFERENCE, () => values[at++] ?? '');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
