/** Gives a name another one, wherever it is written, or says why that can't be done. */
import type { TextRange } from '../base/text-range.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { FileEdit, FileRange } from '../lint/diagnostic.ts';
import { type Cursor, type Name, type NamedPlace, nameAt } from './name-at.ts';
import { builtIn, lengthRefusal, symbolClash, textClash, withoutSign, wordRefusal } from './new-name.ts';
import { connectedOccurrences, isTextSpace, type Occurrence, textOccurrences } from './occurrences.ts';
import { isRefusal, placeText, type Refusal, refuse } from './refusal.ts';
import { composedOccurrences, isComposed, keepsReferences, renamed } from './rename-composed.ts';
import { longLine } from './rename-lines.ts';
import { otherReading } from './rename-readings.ts';
import { distinctPlaces } from './symbol-at.ts';
import { BUILT_IN } from './text-names.ts';

/** What an editor shows to be typed over. */
export interface Renaming {
  readonly range: TextRange;
  readonly text: string;
}

/** Undefined where nothing has a name. */
export function prepareRename(cursor: Cursor): Renaming | Refusal | undefined {
  const place = nameAt(cursor);
  if (!place) return undefined;
  const plan = planFor(place, cursor.roots);
  return isRefusal(plan) ? plan : { range: place.range, text: place.text };
}

export function rename(cursor: Cursor, wanted: string): readonly FileEdit[] | Refusal {
  const place = nameAt(cursor);
  if (!place) return refuse('Nothing here has a name.', '此处没有可以重命名的名称。');
  const newText = withoutSign(place.names[0]?.space ?? '$', wanted);
  if (newText === place.text) return [];
  const plan = planFor(place, cursor.roots);
  if (isRefusal(plan)) return plan;
  const edits = plan.places.map(({ file, range }): FileEdit => ({ file, range, newText }));
  return refusalOf(place, plan, newText, cursor.roots) ?? longLine(edits) ?? edits;
}

interface Plan {
  readonly occurrences: readonly Occurrence[];
  /** What the new name takes the place of. */
  readonly places: readonly FileRange[];
}

function planFor(place: NamedPlace, roots: readonly Checked[]): Plan | Refusal {
  const isWhole = !isComposed(place);
  const occurrences = isWhole ? connectedOccurrences(place, roots) : composedOccurrences(place, roots);
  const refusal = isWhole ? wholeRefusal(occurrences) : partRefusal(place, occurrences);
  if (refusal) return refusal;
  const places = distinctPlaces(occurrences.map((it) => it.value ?? { file: it.file, range: it.inner }));
  const names = place.names.some((it) => isTextSpace(it.space)) ? [] : occurrences.map((it) => it.name);
  const reading = names.length > 0 ? otherReading(places, names, roots) : undefined;
  return lossyFile(places) ?? (reading && alsoRead(reading)) ?? { occurrences, places };
}

/** A name that stands as it is: every other place has to have it so, too. */
function wholeRefusal(occurrences: readonly Occurrence[]): Refusal | undefined {
  const [first] = occurrences;
  if (first?.name.space === '$' && BUILT_IN.has(first.name.name) && !isDefined(occurrences)) {
    return builtIn(first.name.name);
  }
  const made = occurrences.find((it) => !it.value && it.text.includes('$') && !isTextSpace(it.name.space));
  if (!made) return undefined;
  const { name } = made.name;
  return refuse(
    `'${name}' is made of '${made.text}' in ${placeText(made)}; rename it there.`,
    `“${name}”由 ${placeText(made)} 的“${made.text}”生成，请在那里重命名。`,
  );
}

/** Text of which names are made: every place of these names has to be made of the same. */
function partRefusal(place: NamedPlace, occurrences: readonly Occurrence[]): Refusal | undefined {
  const other = occurrences.find((it) => it.text !== place.text);
  if (!other) return undefined;
  const { name } = other.name;
  return refuse(
    `'${name}', which '${place.text}' makes, is written as '${other.text}' in ${placeText(other)}: they would part.`,
    `由“${place.text}”生成的“${name}”在 ${placeText(other)} 写作“${other.text}”，改名后两者将不再对应。`,
  );
}

function lossyFile(places: readonly FileRange[]): Refusal | undefined {
  const lossy = places.find((it) => it.file.isLossy);
  if (!lossy) return undefined;
  return refuse(
    `${placeText(lossy)} can't be changed: the file holds bytes that are no UTF-8.`,
    `无法修改 ${placeText(lossy)}：该文件含有非 UTF-8 字节。`,
  );
}

function alsoRead(reading: FileRange): Refusal {
  return refuse(
    `The same text also stands for something else, in ${placeText(reading)}; change it by hand.`,
    `同一段文本在 ${placeText(reading)} 还有别的含义，请手动修改。`,
  );
}

function isDefined(occurrences: readonly Occurrence[]): boolean {
  return occurrences.some((it) => it.isDefinition);
}

// The new name

function refusalOf(
  place: NamedPlace,
  { occurrences, places }: Plan,
  newText: string,
  roots: readonly Checked[],
): Refusal | undefined {
  const composed = isComposed(place);
  if (composed && !keepsReferences(place.text, newText)) return lostReferences(place.text);
  const files = new Set(places.map((it) => it.file.name));
  const readers = roots.filter((it) => it.analyses.some((one) => isReading(one, files)));
  for (const name of uniqueNames(occurrences)) {
    const word = composed ? renamed(place.text, name.name, newText) : newText;
    const isLoose = name.space !== '@' && !isDefined(occurrences);
    const refusal = wordRefusal(name.space, word) ?? (isLoose ? undefined : clash(name.space, word, readers));
    if (refusal) return refusal;
  }
  return undefined;
}

function isReading({ config }: Analysis, files: ReadonlySet<string>): boolean {
  for (const file of config.files) if (files.has(file.name)) return true;
  return false;
}

function uniqueNames(occurrences: readonly Occurrence[]): readonly Name[] {
  return [...new Map(occurrences.map(({ name }) => [`${name.space} ${name.name}`, name])).values()];
}

function clash(space: Name['space'], word: string, readers: readonly Checked[]): Refusal | undefined {
  const analyses = readers.flatMap((it) => it.read);
  if (!isTextSpace(space)) return lengthRefusal(space, word, analyses) ?? symbolClash(space, word, analyses);
  const found = readers.flatMap((it) => textOccurrences(it, { space, name: word }));
  return textClash(space, word, found);
}

function lostReferences(text: string): Refusal {
  return refuse(
    `keepalived makes names of '${text}': what follows each '$' has to stay, in its order.`,
    `keepalived 用“${text}”生成名称：其中每个“$”变量都要按原有顺序保留。`,
  );
}
