/** A name: its definition as code, what it amounts to, and who uses it. */
import type { Locale } from '../base/localized.ts';
import type { Block, Segment } from '../config/block.ts';
import { type BoundStatement, nameOf, pieceOf, statementsOf, wordsFrom } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import { indexOfPlaced } from '../lint/analysis.ts';
import type { ClusterView } from '../lint/cluster.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import type { PlacedClaim } from '../model/claim-index.ts';
import { instanceOf } from '../model/vrrp-instance.ts';
import type { SymbolKind } from '../schema/define.ts';
import { blockAt } from './block-at.ts';
import { blockFacts } from './block-facts.ts';
import { linksLine } from './facts.ts';
import { localized } from './localized.ts';
import { code, codeBlock, dotted, paragraphs } from './markdown.ts';
import { topBlock } from './membership.ts';
import { failureText } from './priority-facts.ts';
import { MASK, shownWords } from './secrets.ts';
import { groupAt, type SymbolAt } from './symbol-at.ts';

/** Lines of the definition that are shown. */
const MAX_LINES = 8;

export function symbolText(symbol: SymbolAt, locale: Locale, clusters: readonly ClusterView[]): string {
  const { analysis, kind, name } = symbol;
  const claims = groupAt(symbol)?.claims ?? [];
  const definition = claims.find((it) => it.claim.role === 'defines');
  if (!definition) return unknownText(symbol, locale);
  const defined = definedBlock(analysis, definition);
  const uses = claims.filter((it) => it.claim.role === 'uses');
  const here = [
    defined && blockFacts(analysis, defined, locale, clusters),
    consequence(symbol, uses, locale),
    usesText(symbol, uses, locale),
  ].filter((it) => it !== undefined);
  return paragraphs([
    defined ? codeBlock(definitionText(defined.placed.segment, defined.block)) : code(`${kind} ${name}`),
    here.length > 0 ? `**${localized(locale, 'Here:', '当前配置：')}** ${dotted(here)}` : undefined,
    linksLine(defined?.block.directive.path ?? kind, locale),
  ]);
}

function unknownText({ kind, name }: SymbolAt, locale: Locale): string {
  return paragraphs([
    code(name),
    localized(locale, `No \`${kind}\` has this name.`, `没有名为“${name}”的 \`${kind}\`。`),
    linksLine(kind, locale),
  ]);
}

/** What the failure of a tracker does to the only instance that lists it. */
function consequence(
  { analysis, kind, name }: SymbolAt,
  uses: readonly PlacedClaim[],
  locale: Locale,
): string | undefined {
  const [use, ...others] = uses;
  if (!TRACKERS.has(kind) || !use || others.length > 0) return undefined;
  const { segment } = use.placed;
  const block = topBlock(blockAt(segment, { piece: use.claim.span.piece, at: use.claim.span.start }));
  if (block.directive.path !== 'vrrp_instance') return undefined;
  const at = { placed: use.placed, block };
  const text = failureText({ analysis, at, instance: instanceOf(segment, block) }, name);
  return text && localized(locale, `then ${text}`, `随后 ${text}`);
}

const TRACKERS: ReadonlySet<SymbolKind> = new Set(['vrrp_script', 'vrrp_track_process', 'bfd_instance']);

/** The block whose head the definition is. */
function definedBlock(analysis: Analysis, { claim, placed }: PlacedClaim): PlacedBlock | undefined {
  const found = analysis.segments[indexOfPlaced(analysis, placed)];
  const segment = found?.segment;
  const { piece, start } = claim.span;
  const block = segment?.root.children.find((it) => {
    if (it.head.piece !== piece) return false;
    return wordsFrom(segment, it.head)[1]?.span.start === start;
  });
  return found && block && { placed: found, block };
}

/** Made anew from what was understood, so that nothing secret can slip through. */
function definitionText(segment: Segment, block: Block): string {
  const isList = block.directive.kind === 'list';
  const head = wordsFrom(segment, block.head).map((it) => it.text);
  const lines: string[] = [];
  for (const statement of statementsOf(segment, block)) {
    if (lines.length === MAX_LINES - 1) break;
    const body = !isList && statement.directive.kind !== 'directive' ? ' { … }' : '';
    lines.push(`    ${wordsAsWritten(segment, statement, isList).join(' ')}${body}`);
  }
  const shown = lines.length > MAX_LINES - 2 ? [...lines.slice(0, MAX_LINES - 3), '    …'] : lines;
  return [`${head.join(' ')} {`, ...shown, '}'].join('\n');
}

/** With the quotes that were typed. */
function wordsAsWritten(segment: Segment, statement: BoundStatement, isEntry: boolean): readonly string[] {
  return shownWords(statement, isEntry).map((word, index) => {
    const span = statement.words[index]?.span;
    const isQuoted = span && pieceOf(segment, span.piece).text.charAt(span.start) === '"';
    return isQuoted && word !== MASK ? `"${word}"` : word;
  });
}

const MAX_USERS = 3;

/** What does its work without being named by others. */
const INDEPENDENT: ReadonlySet<SymbolKind> = new Set(['vrrp_instance', 'vrrp_sync_group']);

/** `used by …`, with the names of the blocks at the top level in which the uses stand. */
function usesText(
  { analysis, kind }: SymbolAt,
  uses: readonly PlacedClaim[],
  locale: Locale,
): string | undefined {
  const users = [...new Set(uses.slice(0, 100).map((it) => userOf(analysis, it)))];
  if (users.length === 0)
    return INDEPENDENT.has(kind) ? undefined : localized(locale, 'not used', '未被使用');
  const shown = users
    .slice(0, MAX_USERS)
    .map(code)
    .join(localized(locale, ', ', '、'));
  const more = users.length - MAX_USERS;
  if (more <= 0) return localized(locale, `used by ${shown}`, `用于 ${shown}`);
  return localized(locale, `used by ${shown} and ${more} more`, `用于 ${shown} 等 ${users.length} 处`);
}

function userOf(analysis: Analysis, { claim, placed }: PlacedClaim): string {
  const segment = analysis.segments[indexOfPlaced(analysis, placed)]?.segment;
  if (!segment) return claim.by;
  const block = topBlock(blockAt(segment, { piece: claim.span.piece, at: claim.span.start }));
  return nameOf(segment, block)?.text ?? block.directive.keyword ?? claim.by;
}
