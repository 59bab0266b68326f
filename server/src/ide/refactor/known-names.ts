/** The names of definitions that a configuration has or would read, so that a new one is not among them. */
import type { Checked } from '../../lint/check.ts';
import { type Chunk, tokenKind, tokenText } from '../../syntax/chunk.ts';
import { HAS_GENERATOR } from '../../syntax/special.ts';
import { GENERATOR, TOKEN_SIZE } from '../../syntax/token.ts';
import { variablesIn } from '../variables.ts';

/** Of everything with a `$` before it, comments included, and of what generators count with. */
export function knownNames(roots: readonly Checked[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const chunk of chunksOf(roots)) {
    if (chunk.special === 0) continue;
    for (const { name } of variablesIn(chunk.text)) names.add(name);
    for (const name of generatorNames(chunk)) names.add(name);
  }
  return names;
}

function* chunksOf(roots: readonly Checked[]): Generator<Chunk> {
  const files = new Set(roots.flatMap(({ analyses }) => analyses.flatMap(({ config }) => [...config.files])));
  for (const { tree } of files) yield* tree.chunks;
}

/** The words of generators, some of which are names. */
export function generatorNames(chunk: Chunk): readonly string[] {
  if ((chunk.special & HAS_GENERATOR) === 0) return [];
  const names: string[] = [];
  for (let at = chunk.from; at < chunk.to; at += TOKEN_SIZE) {
    if (tokenKind(chunk, at) === GENERATOR)
      names.push(...(tokenText(chunk, at).match(/[A-Za-z_]\w*/g) ?? []));
  }
  return names;
}

/** The name, with a number behind it if need be. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (!isTaken(name)) return name;
  }
}
