/** The value of a `$NAME` in place of each of its uses; the definition goes. */
import type { TextRange } from '../../base/text-range.ts';
import { type Config, originOf } from '../../config/expand.ts';
import type { Checked } from '../../lint/check.ts';
import type { FileEdit, FileRange } from '../../lint/diagnostic.ts';
import { type Chunk, tokenKind, tokenStart, tokenText } from '../../syntax/chunk.ts';
import { COMMENT, GENERATOR, TOKEN_SIZE } from '../../syntax/token.ts';
import { localized } from '../localized.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { definitionsOf, type PlacedDefinition, variableAt, variablesIn } from '../variables.ts';
import { fullText, lineStart, wholeLines } from './file-lines.ts';
import { generatorNames } from './known-names.ts';
import type { Offer, RefactorContext, Refactoring, RefusedOffer } from './refactoring.ts';

export const inlineDefinition: Refactoring = {
  id: 'inline-definition',
  kind: 'refactor.inline',
  at: (context: RefactorContext): Offer | RefusedOffer | undefined => {
    const { place, roots, locale } = context;
    if (place.site.kind === 'comment' || place.site.kind === 'generator') return undefined;
    const name = variableAt(place.chunk, place.at)?.name;
    const [own] = name === undefined ? [] : definitionsNamed(context.checked, name);
    if (name === undefined || !own) return undefined;
    const readers = roots.filter((it) => it.analyses.some(({ config }) => config.files.has(own.file)));
    const title = localized(locale, `Inline $${name}`, `内联 $${name}`);
    const refusal = hindrance(name, own, readers);
    return refusal
      ? { title, ...refusal }
      : { title, change: () => ({ edits: inlined(name, own, readers) }) };
  },
};

function definitionsNamed({ analyses }: Checked, name: string): readonly PlacedDefinition[] {
  return analyses.flatMap(({ config }) => definitionsOf(config).filter((it) => it.name === name));
}

function configsOf(readers: readonly Checked[]): readonly Config[] {
  return readers.flatMap(({ analyses }) => analyses.map((it) => it.config));
}

/** Why the daemon would read something else afterwards. */
function hindrance(name: string, own: PlacedDefinition, readers: readonly Checked[]): Refusal | undefined {
  const others = readers.flatMap((it) => definitionsNamed(it, name)).some((it) => !isSame(it, own));
  if (others) return refuse('It is defined more than once.', '它有多处定义。');
  const line = lineOf(own);
  if (!line.startsWith('$'))
    return refuse('Its definition holds for some config ids only.', '它的定义只对部分配置 ID 有效。');
  if (own.value.includes('\n') || own.value.endsWith('\\'))
    return refuse('Its value has several lines.', '它的值有多行。');
  if (!isInlinable(name, own.value))
    return refuse('Its value means something else where it is used.', '它的值写在引用处会有别的含义。');
  const configs = configsOf(readers);
  if (configs.some((it) => it.isPartial))
    return refuse('A file that is included cannot be read.', '有被包含的文件无法读取。');
  if (configs.some((it) => isUsedOtherwise(it, name, own)))
    return refuse('It is used before its definition, or by a generator.', '它在定义之前或在生成器中被使用。');
  return undefined;
}

function isSame(a: FileRange, b: FileRange): boolean {
  return a.file.name === b.file.name && a.range.start === b.range.start;
}

function lineOf({ file, range }: PlacedDefinition): string {
  const text = fullText(file.tree);
  return text.slice(lineStart(text, range.start), range.end).trimStart();
}

/** Comments, quotes and what only counts at the start of a line are looked for before values are put in. */
function isInlinable(name: string, value: string): boolean {
  const quotes = value.split('"').length - 1;
  const isLoop = variablesIn(value).some((it) => it.name === name);
  return value !== '' && quotes % 2 === 0 && !/[#!\\]|^[@~]|^\$\w+=/.test(value) && !isLoop;
}

// Uses

interface Use extends FileRange {
  readonly piece: number;
  readonly kind: number;
  /** Where the definition goes on behind the name: blanks and words are no part of the name. */
  readonly isPlain: boolean;
}

/** What the daemon would replace, in the order in which it is read. */
function* usesOf(config: Config, name: string, own: PlacedDefinition): Generator<Use> {
  for (const [piece, chunk] of config.pieces.entries()) {
    if (chunk.special === 0 || !chunk.text.includes(name)) continue;
    const { file, base } = originOf(config, piece);
    for (const { start, end, kind } of usesIn(chunk, name)) {
      const range = { start: base + start, end: base + end };
      const isPlain = end - start === name.length + (chunk.text.charAt(start + 1) === '{' ? 3 : 1);
      if (!isSame({ file, range }, own)) yield { file, range, piece, kind, isPlain };
    }
  }
}

function usesIn(chunk: Chunk, name: string): readonly (TextRange & { readonly kind: number })[] {
  const found: (TextRange & { readonly kind: number })[] = [];
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const kind = tokenKind(chunk, token);
    if (kind === COMMENT) continue;
    const base = tokenStart(chunk, token);
    for (const { name: used, range } of variablesIn(tokenText(chunk, token))) {
      const [start, end] = [base + range.start, base + range.end];
      if (used === name && isReplaced(chunk, start, end)) found.push({ start, end, kind });
    }
  }
  return found;
}

/** Without braces only before a blank, `,`, `)`, a comment or the end of the line. */
function isReplaced({ text }: Chunk, start: number, end: number): boolean {
  return text.charAt(start + 1) === '{' || end === text.length || ' \t\r\n,)#!'.includes(text.charAt(end));
}

function isUsedOtherwise(config: Config, name: string, own: PlacedDefinition): boolean {
  if (config.pieces.some((it) => generatorNames(it).includes(name))) return true;
  const first = definitionsOf(config).find((it) => it.name === name);
  for (const { piece, kind, range, isPlain } of usesOf(config, name, own)) {
    const isBefore =
      first && (piece < first.piece || (piece === first.piece && range.start < own.range.start));
    if (isBefore || kind === GENERATOR || !isPlain) return true;
  }
  return false;
}

function inlined(name: string, own: PlacedDefinition, readers: readonly Checked[]): readonly FileEdit[] {
  const edits = new Map<string, FileEdit>();
  for (const config of configsOf(readers)) {
    for (const { file, range } of usesOf(config, name, own)) {
      edits.set(`${range.start} ${file.name}`, { file, range, newText: own.value });
    }
  }
  const { file, range } = own;
  return [{ file, range: wholeLines(fullText(file.tree), range), newText: '' }, ...edits.values()];
}
