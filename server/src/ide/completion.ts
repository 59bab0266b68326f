/** What can be typed at a place. */
import type { TextRange } from '../base/text-range.ts';
import { idsIn } from '../config/profile.ts';
import { isInclude } from '../config/statement.ts';
import type { Checked } from '../lint/check.ts';
import { tokenKind, tokenStart, tokenText } from '../syntax/chunk.ts';
import { QUOTED } from '../syntax/token.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { directiveItems } from './complete-directives.ts';
import { wordItems } from './complete-words.ts';
import { type CompletionItem, type CompletionOptions, plain, sortKey } from './completion-item.ts';
import { lineAt, newEntry } from './line-at.ts';
import { isIndenting, lineBefore, type Place, placeAt, rangeOfToken, type StatementSite } from './place.ts';
import { definitionsOf } from './variables.ts';

export function completions(
  checked: Checked,
  file: SourceFile,
  offset: number,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const place = placeAt(checked, file, offset);
  if (!place || place.site.kind === 'comment' || (options.trigger === ' ' && isIndenting(place))) return [];
  const variables = variableItems(place);
  if (variables) return variables;
  if (place.site.kind === 'condition') return conditionItems(checked, place, place.site.token);
  return place.site.kind === 'statement' ? statementItems(place, place.site, options) : [];
}

function statementItems(
  place: Place,
  site: StatementSite,
  { locale }: CompletionOptions,
): readonly CompletionItem[] {
  if (place.isUnknown || (site.statement && site.before > 0 && isInclude(site.statement))) return [];
  const replace = replacedBy(place, site);
  const line = lineAt(place, site) ?? newEntry(place, site);
  if (line?.isEntry || site.before > 0) {
    return line && !line.directive.data.command ? wordItems(place, site, line, replace, locale) : [];
  }
  return site.isQuoted ? [] : directiveItems(place, site, replace, locale);
}

/** The whole word under the cursor, without its quotes; nothing where there is none. */
function replacedBy(place: Place, { word, isQuoted }: StatementSite): TextRange {
  const offset = place.base + place.at;
  if (word === undefined) return { start: offset, end: offset };
  const range = rangeOfToken(place, word);
  if (!isQuoted || tokenKind(place.chunk, word) !== QUOTED) return range;
  const isClosed = range.end - range.start > 1 && place.chunk.text[range.end - place.base - 1] === '"';
  return { start: range.start + 1, end: isClosed ? range.end - 1 : range.end };
}

// What other lines are made of

/** The definitions, behind a `$` that is being typed; undefined anywhere else. */
function variableItems(place: Place): readonly CompletionItem[] | undefined {
  const typed = /\$\{?\w*$/.exec(lineBefore(place))?.[0];
  if (typed === undefined) return undefined;
  const { text } = place.chunk;
  const rest = /^\w*\}?/.exec(text.slice(place.at))?.[0] ?? '';
  const isOpen = typed.startsWith('${');
  const end = place.at + (isOpen ? rest.length : rest.replace('}', '').length);
  const replace = { start: place.base + place.at - typed.length, end: place.base + end };
  const names = new Map(definitionsOf(place.analysis.config).map((it) => [it.name, it.value]));
  return [...names].map(([name]) => ({
    ...plain(`\${${name}}`),
    label: `$${name}`,
    kind: 'variable' as const,
    sortText: sortKey(0, 0, name),
    filterText: isOpen ? `\${${name}}` : `$${name}`,
    replace,
  }));
}

/** The ids that occur, behind the `@` of a line. */
function conditionItems(checked: Checked, place: Place, token: number): readonly CompletionItem[] {
  const { chunk, base } = place;
  const typed = tokenText(chunk, token);
  const sign = typed.startsWith('@^') ? '@^' : '@';
  const start = tokenStart(chunk, token);
  const replace = { start: base + start, end: base + start + typed.length };
  const ids = checked.analyses.flatMap((it) => idsIn(it.config.pieces));
  const others = [...new Set(ids)].filter((id) => `${sign}${id}` !== typed);
  return others.map((id) => ({
    ...plain(`${sign}${id}`),
    label: `${sign}${id}`,
    kind: 'keyword' as const,
    sortText: sortKey(0, 0, id),
    filterText: `${sign}${id}`,
    replace,
  }));
}
