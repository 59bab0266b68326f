/** What people type, each with what takes it back, at many places of a regular document. */
import type { TextEdit } from '../server/src/base/text-edit.ts';

/** Both belong to the document: the second one to the text that the first one leaves. */
export interface Keystroke {
  readonly edit: TextEdit;
  readonly undo: TextEdit;
}

const PASTED = `vrrp_script pasted {
    script "/usr/local/bin/check-service --name pasted"
    interval 2
    timeout 1
    rise 2
    fall 2
}
`;

type Make = (text: string, at: number) => Keystroke;

interface Kind {
  /** Where it is typed: at the end of each match. */
  readonly place: RegExp;
  readonly make: Make;
}

const kinds = {
  'digit in a value': { place: /^ {4}priority \d/gm, make: typing('1') },
  'letter in a name that others refer to': { place: /^vrrp_script check_/gm, make: typing('x') },
  'new misspelt line': { place: /^ {4}virtual_router_id \d+\n/gm, make: typing('    intervall 3\n') },
  'closing brace deleted, typed again': { place: /^\}/gm, make: deleting },
  'block pasted, removed': { place: /^\}\n\n(?=vrrp_)/gm, make: typing(PASTED) },
} satisfies Record<string, Kind>;

export type KeystrokeName = keyof typeof kinds;

export const keystrokeNames = Object.keys(kinds) as readonly KeystrokeName[];

/** Keystrokes of one kind, spread over the document. */
export function keystrokes(name: KeystrokeName, text: string, count: number): readonly Keystroke[] {
  const { place, make } = kinds[name];
  const places = [...text.matchAll(place)].map((it) => it.index + it[0].length);
  return spread(places, count).map((at) => make(text, at));
}

/** So many of the items, from all over the list; some of them again if there are fewer. */
export function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    // The golden ratio spreads any number of places evenly.
    const part = ((index + 1) * 0.618034) % 1;
    return items[Math.floor(part * items.length)];
  }).filter((it) => it !== undefined);
}

function typing(typed: string): Make {
  return (_, at) => ({
    edit: { range: { start: at, end: at }, newText: typed },
    undo: { range: { start: at, end: at + typed.length }, newText: '' },
  });
}

function deleting(text: string, at: number): Keystroke {
  const edit = { range: { start: at - 1, end: at }, newText: '' };
  return {
    edit,
    undo: { range: { start: at - 1, end: at - 1 }, newText: text.slice(at - 1, at) },
  };
}
