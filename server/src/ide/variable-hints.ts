/** What `$NAME` stands for, and how often the line of a generator is read. */
import { memo } from '../base/memo.ts';
import type { Config } from '../config/expand.ts';
import { generatorIn } from '../config/generator.ts';
import type { Checked } from '../lint/check.ts';
import { type Chunk, tokenEnd, tokenKind, tokenMeta, tokenStart } from '../syntax/chunk.ts';
import { lineEndAt } from '../syntax/comment.ts';
import { HAS_DOLLAR, HAS_GENERATOR } from '../syntax/special.ts';
import { DOLLAR, GENERATOR, QUOTED, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk } from '../syntax/tree.ts';
import type { HintContext, InlayHint } from './hint.ts';
import { grammarIndex, lineAt, roleOf } from './line-at.ts';
import { localized } from './localized.ts';
import { code } from './markdown.ts';
import { type Place, placesAt } from './place.ts';
import { takesSecret } from './secrets.ts';
import { definitionsOf, type PlacedDefinition, variablesIn } from './variables.ts';

export function variableHints(checked: Checked, context: HintContext): readonly InlayHint[] {
  const { file, range, kinds } = context;
  if (!kinds.has('variables') || (file.tree.special & (HAS_DOLLAR | HAS_GENERATOR)) === 0) return [];
  const hints: InlayHint[] = [];
  const last = chunkIndexAt(file.tree, range.end);
  for (let index = Math.max(0, chunkIndexAt(file.tree, range.start)); index <= last; index++) {
    const chunk = file.tree.chunks[index];
    if (!chunk || (chunk.special & (HAS_DOLLAR | HAS_GENERATOR)) === 0) continue;
    const base = offsetOfChunk(file.tree, index);
    for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
      const end = base + tokenEnd(chunk, token);
      if (end < range.start || end > range.end) continue;
      hints.push(...hintsAt(checked, context, { chunk, base, token }));
    }
  }
  return hints;
}

interface TokenAt {
  readonly chunk: Chunk;
  readonly base: number;
  readonly token: number;
}

function hintsAt(checked: Checked, context: HintContext, at: TokenAt): readonly InlayHint[] {
  const { chunk, token, base } = at;
  const kind = tokenKind(chunk, token);
  if (kind === GENERATOR) return generatorHint(checked, context, at);
  const isWord = kind === WORD || kind === QUOTED;
  if (!isWord || (tokenMeta(chunk, token) & DOLLAR) === 0) return [];
  const start = tokenStart(chunk, token);
  const text = chunk.text.slice(start, tokenEnd(chunk, token));
  return variablesIn(text).flatMap(({ name, range }) => {
    if (!isReplaced(text, range.end)) return [];
    const offset = base + start + range.end;
    return valueHint(checked, context, name, offset) ?? [];
  });
}

/** As replace_param() in lib/parser.c: what follows a name without braces decides. */
function isReplaced(text: string, end: number): boolean {
  return text.charAt(end - 1) === '}' || /^(?:$|[\s,)])/.test(text.slice(end, end + 1));
}

/** A value, with the profile under which it holds. */
interface Value {
  readonly text: string;
  readonly profile: string | undefined;
  readonly definition: PlacedDefinition;
}

const MAX_LABEL = 40;

function valueHint(
  checked: Checked,
  { file }: HintContext,
  name: string,
  offset: number,
): InlayHint | undefined {
  if (!checked.analyses.some((it) => definitionsIn(it.config).has(name))) return undefined;
  const places = placesAt(checked, file, offset);
  if (places.length === 0 || !places.every(isShown)) return undefined;
  const values = places.flatMap((place) => valueAt(place, name) ?? []);
  const [first] = values;
  if (!first || values.some((it) => it.text === '' || it.text.includes('\n'))) return undefined;
  const isSame = values.every((it) => it.text === first.text);
  const label = isSame ? first.text : values.map(withProfile).join(' · ');
  if (label.length > MAX_LABEL) return undefined;
  const { file: home, range } = first.definition;
  const tooltip = `${code(`$${name}`)} = ${code(label)}`;
  return { kind: 'variables', offset, label, tooltip, source: { file: home, range } };
}

function withProfile({ text, profile }: Value): string {
  return profile === undefined ? text : `${text} (@${profile})`;
}

/** False where a secret may stand, or nobody knows what will. */
function isShown(place: Place): boolean {
  const { site } = place;
  const line = site.kind === 'statement' ? lineAt(place, site) : undefined;
  if (site.kind !== 'statement' || !line || takesSecret(line.line)) return false;
  const index = grammarIndex(line, site.before);
  return index >= 0 && roleOf(line, index)?.arg?.type.secret !== true;
}

const definitionsIn = memo((config: Config): ReadonlyMap<string, readonly PlacedDefinition[]> => {
  const byName = new Map<string, PlacedDefinition[]>();
  for (const it of definitionsOf(config)) {
    const known = byName.get(it.name);
    if (known) known.push(it);
    else byName.set(it.name, [it]);
  }
  return byName;
});

function valueAt(place: Place, name: string): Value | undefined {
  const { config } = place.analysis;
  const before = pieceOf(place);
  const definition = lastBefore(definitionsIn(config).get(name) ?? [], before);
  if (!definition) return undefined;
  return { text: resolved(config, definition.value, before), profile: config.profile, definition };
}

interface Before {
  readonly piece: number;
  readonly at: number;
}

function pieceOf({ analysis, index, piece, at }: Place): Before {
  return { piece: (analysis.starts[index] ?? 0) + piece, at };
}

function lastBefore(all: readonly PlacedDefinition[], { piece, at }: Before): PlacedDefinition | undefined {
  return all.filter((it) => it.piece < piece || (it.piece === piece && it.at <= at)).at(-1);
}

const MAX_ROUNDS = 8;

/** Values may hold further names; what is too long is not shown anyway. */
function resolved(config: Config, value: string, before: Before): string {
  let text = value;
  for (let round = 0; round < MAX_ROUNDS && text.length <= MAX_LABEL; round++) {
    const [use] = variablesIn(text).filter((it) => definitionsIn(config).has(it.name));
    const found = use && lastBefore(definitionsIn(config).get(use.name) ?? [], before);
    if (!use || !found) return text;
    text = text.slice(0, use.range.start) + found.value + text.slice(use.range.end);
  }
  return text;
}

/** Counting further says nothing more. */
const MAX_COUNT = 10_000;

function generatorHint(
  checked: Checked,
  { file, locale }: HintContext,
  { chunk, base, token }: TokenAt,
): readonly InlayHint[] {
  const start = tokenStart(chunk, token);
  const offset = base + tokenEnd(chunk, token);
  const line = chunk.text.slice(start, lineEndAt(chunk.text, start));
  const [place] = placesAt(checked, file, offset);
  if (!place) return [];
  const { config } = place.analysis;
  const generator = generatorIn(line, (numbers) => resolved(config, numbers, pieceOf(place)));
  const count = generator && countOf(generator.rounds);
  if (!generator || count === undefined) return [];
  const names = generator.variables.map((it) => code(`$${it}`)).join(', ');
  const label = localized(locale, `${count} ${count === 1 ? 'line' : 'lines'}`, `${count} 行`);
  const tooltip = localized(
    locale,
    `keepalived reads this line ${count} ${count === 1 ? 'time' : 'times'}, with the values of ${names}.`,
    `keepalived 会把这一行读 ${count} 次，依次代入 ${names} 的值。`,
  );
  return [{ kind: 'variables', offset, label, tooltip }];
}

function countOf(rounds: Iterable<unknown>): number | undefined {
  let count = 0;
  for (const _ of rounds) if (++count > MAX_COUNT) return undefined;
  return count;
}
