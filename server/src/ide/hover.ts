/** What a word means and what it does here: at most ten lines of plain Markdown. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { isInclude, wordAt } from '../config/statement.ts';
import type { Checked } from '../lint/check.ts';
import type { ClusterView } from '../lint/cluster.ts';
import { instanceOf } from '../model/vrrp-instance.ts';
import type { Arg, Option, Value } from '../schema/define.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { childWithHead } from './block-at.ts';
import { blockFacts } from './block-facts.ts';
import { addressFact, passwordFact, sharedFact } from './cluster-facts.ts';
import { notationText } from './documentation.ts';
import { excerptOf } from './excerpt.ts';
import { deprecationLine, factsLine, linksLine, releaseText } from './facts.ts';
import { conditionText, notationAt, variableHover } from './hover-special.ts';
import { symbolText } from './hover-symbol.ts';
import { timerOf } from './instance-election.ts';
import { grammarIndex, type KnownLine, keywordLine, lineAt, roleOf } from './line-at.ts';
import { localized } from './localized.ts';
import { code, dotted, paragraphs } from './markdown.ts';
import { type Membership, membershipAt, topBlock } from './membership.ts';
import { type Place, placeAt, rangeOfToken, type StatementSite } from './place.ts';
import { priorityFacts } from './priority-facts.ts';
import { MASK } from './secrets.ts';
import { optionSignature, signatureOf } from './signature.ts';
import { symbolAt } from './symbol-at.ts';
import type { Texts } from './texts.ts';

export interface Hover {
  readonly markdown: string;
  /** The word that it is about. */
  readonly range: TextRange;
}

/** What every part of a hover is made from. */
interface Context {
  readonly place: Place;
  readonly locale: Locale;
  readonly texts: Texts;
  readonly clusters: readonly ClusterView[];
}

/** `clusters` are those in which the configuration may be a node. */
export function hover(
  checked: Checked,
  file: SourceFile,
  offset: number,
  locale: Locale,
  texts: Texts,
  clusters: readonly ClusterView[] = [],
): Hover | undefined {
  const place = placeAt(nodesFirst(checked, clusters), file, offset);
  if (!place || place.site.kind === 'comment') return undefined;
  const special = variableHover(checked, place, locale);
  if (special) return special;
  const notation = notationAt(place);
  if (notation) {
    const markdown = notationText(notation.name, locale, texts);
    return markdown === undefined ? undefined : { markdown, range: notation.range };
  }
  if (place.site.kind === 'condition') {
    return {
      markdown: conditionText(checked, place, place.site.token, locale),
      range: rangeOfToken(place, place.site.token),
    };
  }
  if (place.site.kind !== 'statement' || place.site.word === undefined) return undefined;
  const markdown = wordText({ place, locale, texts, clusters }, place.site);
  return markdown === undefined ? undefined : { markdown, range: rangeOfToken(place, place.site.word) };
}

/** Where profiles are nodes of a cluster, what holds under none of them is of no interest. */
function nodesFirst(checked: Checked, clusters: readonly ClusterView[]): Checked {
  if (checked.analyses.length < 2 || clusters.length === 0) return checked;
  const known = new Set(clusters.flatMap(({ nodes }) => nodes.map((it) => it.analysis.segments)));
  const [first, ...rest] = checked.analyses.filter((it) => known.has(it.segments));
  if (!first) return checked;
  const others = checked.analyses.filter((it) => !known.has(it.segments));
  return { ...checked, analyses: [first, ...rest, ...others] };
}

function wordText(context: Context, site: StatementSite): string | undefined {
  const { place, locale } = context;
  if (!site.statement || isInclude(site.statement)) return undefined;
  const symbol = symbolAt(place);
  if (symbol) return symbolText(symbol, locale, context.clusters);
  const line = lineAt(place, site) ?? elsewhere(place, site);
  if (!line) return undefined;
  const index = grammarIndex(line, site.before);
  const [secret] = line.line.args.filter((it) => it.type.secret);
  if (index < 0) {
    const word = secret && line.words[line.line.args.indexOf(secret)];
    return secret && word !== undefined
      ? secretText(context, line, secret, word)
      : directiveText(context, line);
  }
  if (line.directive.data.command) return directiveText(context, line);
  const role = roleOf(line, index);
  if (!role || (role.role !== 'keyword' && !role.arg)) return undefined;
  if (role.role === 'keyword' && role.option) return optionText(context, line, role.option);
  return argumentTextOf(context, line, index, role.arg, role.option);
}

/** A directive that stands in the wrong block is still the one that it is. */
function elsewhere({ analysis }: Place, { statement }: StatementSite): KnownLine | undefined {
  if (!statement) return undefined;
  const [directive] = analysis.language.places.get(wordAt(statement, statement.first)) ?? [];
  return directive && keywordLine(directive, statement);
}

// Directives

const MAX_EXAMPLE_LINES = 3;

function directiveText(context: Context, line: KnownLine): string {
  const { locale, texts } = context;
  const { directive } = line;
  const doc = texts.of(directive.path);
  const deprecated = deprecationLine(directive.data.deprecated, locale);
  const here = hereText(context, line);
  const example =
    here === undefined && !deprecated && doc && excerptOf(doc, directive.keyword, MAX_EXAMPLE_LINES);
  return paragraphs([
    deprecated,
    code(headOf(line)),
    doc?.summary,
    hereLine(here, locale),
    example ? exampleText(example, locale) : undefined,
    dotted([factsLine(directive, locale), linksLine(directive.path, locale)]),
  ]);
}

/** A block that is there is shown with its own name; a directive with what it takes. */
function headOf({ directive, words }: KnownLine): string {
  const isNamed = directive.kind !== 'directive' && words.length > 0;
  return isNamed ? [directive.keyword, ...words].join(' ') : signatureOf(directive);
}

function exampleText(example: string, locale: Locale): string {
  const label = localized(locale, 'Example: ', '示例：');
  return example.includes('\n') ? `\`\`\`keepalived\n${example}\n\`\`\`` : `${label}${code(example)}`;
}

function hereText(context: Context, { statement, directive }: KnownLine): string | undefined {
  const { place, locale, clusters } = context;
  const { analysis, segment, block } = place;
  const placed = analysis.segments[place.index];
  if (!placed) return undefined;
  const membership = membershipOf(context);
  if (directive.path === 'vrrp_instance.priority') {
    const known = { analysis, at: { placed, block }, instance: instanceOf(segment, block) };
    return priorityFacts(known, locale, membership);
  }
  if (directive.kind === 'directive') return membership && sharedFact(membership, directive.path, locale);
  const child = childWithHead(segment, block, { piece: place.piece, token: statement.first });
  return child && blockFacts(analysis, { placed, block: child }, locale, clusters);
}

/** Of the instance in which the place is. */
function membershipOf({ place: { analysis, block }, clusters }: Context): Membership | undefined {
  return membershipAt(clusters, analysis, block);
}

function hereLine(text: string | undefined, locale: Locale): string | undefined {
  return text && `**${localized(locale, 'Here:', '当前配置：')}** ${text}`;
}

// Words behind the keyword

function optionText({ locale, texts }: Context, { directive }: KnownLine, option: Option): string {
  return paragraphs([
    deprecationLine(option.deprecated, locale),
    code(optionSignature(option)),
    texts.option(directive.path, option.keyword),
    dotted([releaseText(option.since, locale), linksLine(directive.path, locale)]),
  ]);
}

function argumentTextOf(
  context: Context,
  line: KnownLine,
  index: number,
  arg: Arg | undefined,
  option: Option | undefined,
): string {
  const { locale } = context;
  const word = line.words[index] ?? '';
  if (arg?.type.secret) return secretText(context, line, arg, word);
  const value = arg?.type.values?.find((it) => it.value.toLowerCase() === word.toLowerCase());
  const text = value && context.texts.value(line.directive.path, value.value);
  if (value && text) return valueText(context, line, value, text, arg);
  if (option) return optionText(context, line, option);
  if (!line.isEntry) return directiveText(context, line);
  return paragraphs([
    code(word),
    context.texts.of(line.directive.path)?.summary,
    arg?.type.kind === 'prefix' ? hereLine(addressFacts(context, word), locale) : undefined,
    linksLine(line.directive.path, locale),
  ]);
}

function addressFacts(context: Context, word: string): string {
  const { place, locale } = context;
  const membership = membershipOf(context);
  const length = word.includes(':') ? 128 : 32;
  return dotted([
    membership && addressFact(membership, place, locale),
    word.includes('/')
      ? undefined
      : localized(
          locale,
          `without a prefix keepalived uses /${length}`,
          `未写前缀，keepalived 按 /${length} 处理`,
        ),
  ]);
}

function valueText(
  { locale }: Context,
  { directive }: KnownLine,
  { value, since }: Value,
  text: string,
  arg: Arg | undefined,
): string {
  const others = arg?.type.values?.map((it) => it.value).filter((it) => it !== value) ?? [];
  const isDefault = directive.data.default === value || arg?.default === value;
  const standard = localized(
    locale,
    ` Default when '${directive.keyword}' is missing.`,
    `未写“${directive.keyword}”时的默认值。`,
  );
  return paragraphs([
    code(value),
    isDefault ? `${text}${standard}` : text,
    others.length > 0 ? `${localized(locale, 'Others: ', '其他取值：')}${code(others.join(' '))}` : undefined,
    dotted([since && releaseText(since, locale), linksLine(directive.path, locale)]),
  ]);
}

/** How long it is may be said, what it is never. */
function secretText(context: Context, line: KnownLine, { type }: Arg, word: string): string {
  const { locale, texts } = context;
  const { directive } = line;
  const limit = type.check('x'.repeat(4096))?.args.max;
  const length = type.check(`${word}${'x'.repeat(4096)}`)?.args.length;
  const count = typeof length === 'number' ? length - 4096 : undefined;
  const ofLimit =
    limit === undefined || count === undefined
      ? undefined
      : `${count}${localized(locale, ` of ${limit}`, `/${limit}`)}`;
  const here = dotted([ofLimit, ...passwordFacts(context, directive.keyword)]);
  return paragraphs([
    code(`${directive.keyword} ${MASK}`),
    texts.of(directive.path)?.summary,
    hereLine(here, locale),
    dotted([factsLine(directive, locale), linksLine(directive.path, locale)]),
  ]);
}

function passwordFacts(context: Context, keyword: string): readonly (string | undefined)[] {
  const { place, locale } = context;
  const block = topBlock(place.block);
  const placed = place.analysis.segments[place.index];
  if (keyword !== 'auth_pass' || !placed) return [];
  const instance = instanceOf(place.segment, block);
  const timer = timerOf({ analysis: place.analysis, at: { placed, block }, instance });
  if (timer?.version === 3) return [localized(locale, 'ignored in VRRPv3', 'VRRPv3 会忽略')];
  const membership = membershipOf(context);
  return [membership && passwordFact(membership, locale)];
}
