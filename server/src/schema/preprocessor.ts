/** What the daemon reads before it looks for keywords: includes, conditions, definitions, generators, signs. */
import { builtIns } from './blocks/preprocessor/built-ins.ts';
import { conditions } from './blocks/preprocessor/conditions.ts';
import { definitions } from './blocks/preprocessor/definitions.ts';
import { generators } from './blocks/preprocessor/generators.ts';
import { includes } from './blocks/preprocessor/includes.ts';
import { signs } from './blocks/preprocessor/signs.ts';
import type { Notation } from './define.ts';

export { builtIns };

/** All of it, in the order in which a reader meets it. */
export const notations: readonly Notation[] = [
  ...includes,
  ...conditions,
  ...definitions,
  ...builtIns,
  ...generators,
  ...signs,
];

const byName: ReadonlyMap<string, Notation> = new Map(notations.map((it) => [it.name, it]));

export function notationOf(name: string): Notation | undefined {
  return byName.get(name);
}
