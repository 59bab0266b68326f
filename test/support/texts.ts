/** All texts of the language, each once and with the place where it stands. */
import type { Localized } from '../../server/src/base/localized.ts';
import type { Documentation, Line, Version } from '../../server/src/schema/define.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { notations } from '../../server/src/schema/preprocessor.ts';

export interface PlacedText {
  readonly at: string;
  /** Undefined where the schema has none. */
  readonly text: Localized | undefined;
}

/** A directive, or what is written without one. */
export interface Thing {
  readonly path: string;
  readonly doc: Documentation;
  readonly since?: Version;
}

export function things(): readonly Thing[] {
  return [
    ...documented().map(({ path, data: { doc, since } }) => ({ path, doc, ...(since && { since }) })),
    ...notations.map(({ name, doc, since }) => ({ path: name, doc, ...(since && { since }) })),
  ];
}

/** One directive for each documentation; several may share it. */
export function documented(): readonly Directive[] {
  const byDoc = new Map<Documentation, Directive>();
  for (const it of fullLanguage().byPath.values()) if (!byDoc.has(it.data.doc)) byDoc.set(it.data.doc, it);
  return [...byDoc.values()];
}

/** Summary, body and pitfalls. */
export function proseOf({ path, doc }: Thing): readonly PlacedText[] {
  return [
    { at: path, text: doc },
    ...(doc.body ? [{ at: `${path}, body`, text: doc.body }] : []),
    ...(doc.pitfalls ?? []).map((text) => ({ at: `${path}, pitfall`, text })),
  ];
}

/** What the words behind the keyword mean: values and options. */
export function wordsOf({ path, data }: Directive): readonly PlacedText[] {
  const lines = data.entry ? [data, data.entry] : [data];
  return lines.flatMap((line) => [
    ...valuesOf(line).map(({ value, doc }) => ({ at: `${path}, value ${value}`, text: doc })),
    ...(line.options ?? []).map((it) => ({ at: `${path}, option ${it.keyword ?? ''}`, text: it.doc })),
  ]);
}

function valuesOf({ args, alternatives, options }: Line): readonly { value: string; doc?: Localized }[] {
  const all = [args, ...(alternatives ?? []), ...(options ?? []).map((it) => it.args)].flat();
  return all.flatMap((it) => it.type.values ?? []);
}
