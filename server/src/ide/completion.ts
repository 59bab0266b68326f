/** What can be typed at a place. */
import type { TextRange } from '../base/text-range.ts';
import { isInclude } from '../config/statement.ts';
import type { Checked } from '../lint/check.ts';
import { tokenKind } from '../syntax/chunk.ts';
import { QUOTED } from '../syntax/token.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { directiveItems } from './complete-directives.ts';
import { conditionItems, variableItems } from './complete-special.ts';
import { wordItems } from './complete-words.ts';
import {
  type CompletionItem,
  type CompletionList,
  type CompletionOptions,
  NO_ITEMS,
} from './completion-item.ts';
import { grammarIndex, lineAt, newEntry } from './line-at.ts';
import { isIndenting, type Place, rangeOfToken, type StatementSite } from './place.ts';
import { typingPlace } from './typing-place.ts';

export function completions(
  checked: Checked,
  file: SourceFile,
  offset: number,
  options: CompletionOptions,
): CompletionList {
  const place = typingPlace(checked, file, offset);
  if (!place || place.site.kind === 'comment') return NO_ITEMS;
  const variables = variableItems(place, options.locale);
  if (variables) return whole(variables);
  if (place.site.kind === 'condition') return whole(conditionItems(checked, place, place.site.token));
  if (place.site.kind !== 'statement' || isQuiet(place, place.site, options)) return NO_ITEMS;
  return statementItems(place, place.site, options);
}

function whole(items: readonly CompletionItem[]): CompletionList {
  return { items, isIncomplete: false };
}

/** A list that opens at a blank before a statement, or behind the brace of a block, is in the way. */
function isQuiet(place: Place, { before }: StatementSite, { trigger }: CompletionOptions): boolean {
  if (trigger === ' ') return isIndenting(place);
  if (trigger === '{' || trigger === '$') return true;
  return trigger === '/' && before === 0 && place.block.directive.kind !== 'list';
}

function statementItems(place: Place, site: StatementSite, options: CompletionOptions): CompletionList {
  if (place.isUnknown || (site.statement && site.before > 0 && isInclude(site.statement))) return NO_ITEMS;
  const replace = replacedBy(place, site);
  const line = lineAt(place, site) ?? newEntry(place, site);
  if (line?.isEntry || site.before > 0) {
    const isCommand = line?.directive.isCommand && grammarIndex(line, site.before) === 0;
    return line && !isCommand ? wordItems(place, site, line, replace, options) : NO_ITEMS;
  }
  return site.isQuoted ? NO_ITEMS : whole(directiveItems(place, site, replace, options));
}

/** The whole word under the cursor, without its quotes; nothing where there is none. */
export function replacedBy(place: Place, { word, isQuoted }: StatementSite): TextRange {
  const offset = place.base + place.at;
  if (word === undefined) return { start: offset, end: offset };
  const range = rangeOfToken(place, word);
  if (!isQuoted || tokenKind(place.chunk, word) !== QUOTED) return range;
  const isClosed = range.end - range.start > 1 && place.chunk.text[range.end - place.base - 1] === '"';
  return { start: range.start + 1, end: isClosed ? range.end - 1 : range.end };
}
