/** Whether a word can be a name, and nobody has it yet. */
import type { Analysis } from '../lint/analysis.ts';
import { groupOf } from '../model/claim-index.ts';
import type { SymbolKind } from '../schema/define.ts';
import { isName } from '../syntax/definition.ts';
import type { Name } from './name-at.ts';
import { siteOf } from './name-site.ts';
import type { Occurrence } from './occurrences.ts';
import { placeText, type Refusal, refuse } from './refusal.ts';
import { BUILT_IN, type TextSpace } from './text-names.ts';

/** What ends a word, begins a comment or a block, or stands for something else. */
const NO_WORD = /[\s"'#!{}$\\]/;
/** What begins something else than a statement at the start of a line, where names of a list stand. */
const RESERVED = /^(?:[@~\uFEFF]|include[rmwba]?$)/;

/** Reads a name as people type it: maybe with the sign that the file has before it. */
export function withoutSign(space: Name['space'], name: string): string {
  return (space === '$' || space === '@') && name.startsWith(space) ? name.slice(1) : name;
}

/** Why the word can be no name of its kind. */
export function wordRefusal(space: Name['space'], word: string): Refusal | undefined {
  if (word === '') return refuse('A name has at least one character.', '名称至少要有一个字符。');
  if (space === '$') return variableRefusal(word);
  if (NO_WORD.test(word)) return noWord(word);
  const isReserved = space === '@' ? word.startsWith('^') : RESERVED.test(word);
  return isReserved ? reserved(word) : undefined;
}

function variableRefusal(word: string): Refusal | undefined {
  if (!isName(word)) {
    return refuse(
      `'${word}' is no name for a definition: it has letters, digits and '_', and no digit comes first.`,
      `“${word}”不能作为变量名：只能用字母、数字和“_”，且不能以数字开头。`,
    );
  }
  return BUILT_IN.has(word) ? builtIn(word) : undefined;
}

function noWord(word: string): Refusal {
  return refuse(
    `'${word}' is no name: white space, quotes, braces, '#', '!', '$' and '\\' have a meaning of their own.`,
    `“${word}”不能作为名称：空白、引号、大括号以及“#”“!”“$”“\\”另有含义。`,
  );
}

function reserved(word: string): Refusal {
  return refuse(
    `'${word}' is reserved: keepalived reads it as something else at the start of a line.`,
    `“${word}”是保留字：位于行首时 keepalived 会把它读作别的内容。`,
  );
}

export function builtIn(word: string): Refusal {
  return refuse(
    `'${word}' is built into keepalived, which gives it its value.`,
    `“${word}”是 keepalived 的内置变量，其值由 keepalived 给出。`,
  );
}

/** Limits that the daemon has for names of this kind. */
export function lengthRefusal(
  space: SymbolKind,
  word: string,
  analyses: readonly Analysis[],
): Refusal | undefined {
  for (const { language } of analyses) {
    for (const { data } of language.root.children) {
      const type = data.args.find((it) => it.type.defines === space)?.type;
      const problem = type?.check(word);
      if (!problem) continue;
      const { max = 0, length = 0 } = problem.args;
      return refuse(
        `'${word}' is too long: keepalived takes ${String(max)} bytes, and it has ${String(length)}.`,
        `“${word}”太长：keepalived 最多接受 ${String(max)} 字节，而它有 ${String(length)} 字节。`,
      );
    }
  }
  return undefined;
}

/** A symbol of that name that is defined in one of the configurations. */
export function symbolClash(
  space: SymbolKind,
  word: string,
  analyses: readonly Analysis[],
): Refusal | undefined {
  for (const analysis of analyses) {
    const claim = groupOf(analysis.index, space, word)?.claims.find((it) => it.claim.role === 'defines');
    const site = claim && siteOf(analysis, claim);
    if (claim) return taken(`${claim.claim.by} '${word}'`, `${claim.claim.by} “${word}”`, site);
  }
  return undefined;
}

/** The same for what stands in the lines. A config id is there as soon as one line has it. */
export function textClash(
  space: TextSpace,
  word: string,
  occurrences: readonly Occurrence[],
): Refusal | undefined {
  const found = occurrences.find((it) => it.isDefinition || space === '@');
  return found && taken(`'${space}${word}'`, `“${space}${word}”`, found);
}

function taken(en: string, zh: string, site: Parameters<typeof placeText>[0] | undefined): Refusal {
  const at = site ? placeText(site) : undefined;
  return at === undefined
    ? refuse(`${en} is there already.`, `${zh}已存在。`)
    : refuse(`${en} is there already: ${at}.`, `${zh}已存在：${at}。`);
}
