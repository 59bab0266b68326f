// The reference: a page for each keyword of the top level, with every directive below it, in both languages.
import type { Locale } from '../../server/src/base/localized.ts';
import { deprecationLine } from '../../server/src/ide/facts.ts';
import { referencePlace } from '../../server/src/ide/links.ts';
import { code } from '../../server/src/ide/markdown.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { signatureOf } from '../../server/src/ide/signature.ts';
import type { DirectiveText } from '../../server/src/ide/texts.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { argumentsOf, factsOf, optionsOf, valuesOf } from './pages/facts.ts';
import { FOLDERS, text } from './pages/locale.ts';
import { bullets, fenced, heading, page, prose, table } from './pages/markdown.ts';
import type { Product, Writer } from './writer.ts';

const SOURCE = 'server/src/schema/blocks';

export function referencePages(locale: Locale): Writer {
  const owns = `${FOLDERS[locale]}/reference`;
  return { name: `reference, ${locale}`, owns, write: () => writePages(owns, locale) };
}

function writePages(folder: string, locale: Locale): readonly Product[] {
  const tops = fullLanguage().root.children;
  return [
    { path: `${folder}/README.md`, text: page(SOURCE, indexParts(tops, locale)) },
    ...tops.map((it) => ({
      path: `${folder}/${it.keyword}.md`,
      text: page(SOURCE, [`# ${code(it.keyword)}`, ...entryParts(it, locale), ...bodyParts(it, locale)]),
    })),
  ];
}

// A page

/** The directives of a block, then the blocks in it, each with its own. */
function bodyParts(block: Directive, locale: Locale): readonly (string | undefined)[] {
  const isBlock = (it: Directive): boolean => it.children.length > 0;
  const lines = block.children.filter((it) => !isBlock(it));
  return [
    contents(block, locale),
    ...lines.flatMap((it) => [headingOf(it), ...entryParts(it, locale)]),
    ...block.children
      .filter(isBlock)
      .flatMap((it) => [headingOf(it), ...entryParts(it, locale), ...bodyParts(it, locale)]),
  ];
}

/** A block has a section of its own, below that of the page. */
function headingOf(directive: Directive): string {
  const { anchor } = referencePlace(directive.path);
  if (directive.children.length === 0) return heading(3, code(directive.keyword), anchor);
  const words = directive.path.split('.').slice(1);
  return heading(2, words.map(code).join(' › '), anchor);
}

function contents({ children }: Directive, locale: Locale): string | undefined {
  const texts = schemaTexts(locale);
  return table(
    [text(locale, 'Directive', '指令'), text(locale, 'What it is for', '用途')],
    children.map((it) => [linkTo(it, it, locale), prose(texts.of(it.path)?.summary ?? '')]),
  );
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

function entryParts(directive: Directive, locale: Locale): readonly (string | undefined)[] {
  const { data } = directive;
  const doc = schemaTexts(locale).of(directive.path);
  const link = linker(directive);
  return [
    prose(doc?.summary ?? ''),
    fenced(signatureOf(directive, NO_LIMIT) + (directive.children.length > 0 ? ' {…}' : '')),
    deprecationLine(data.deprecated, locale),
    factsOf(data, locale),
    argumentsOf(data, locale),
    valuesOf(data, locale),
    optionsOf(data, locale),
    ...entryOfList(directive, locale),
    doc?.body && link(doc.body),
    ...pitfalls(doc, link, locale),
    ...example(doc, locale),
    seeLine(directive, doc, locale),
  ];
}

function entryOfList({ data: { entry } }: Directive, locale: Locale): readonly (string | undefined)[] {
  if (!entry) return [];
  return [
    text(locale, 'In each line:', '每一行：'),
    argumentsOf(entry, locale),
    valuesOf(entry, locale),
    optionsOf(entry, locale),
  ];
}

function pitfalls(
  doc: DirectiveText | undefined,
  link: (body: string) => string,
  locale: Locale,
): readonly (string | undefined)[] {
  if (!doc?.pitfalls?.length) return [];
  return [`**${text(locale, 'Pitfalls', '常见错误')}**`, bullets(doc.pitfalls.map(link))];
}

function example(doc: DirectiveText | undefined, locale: Locale): readonly string[] {
  if (doc?.example === undefined) return [];
  return [`**${text(locale, 'Example', '示例')}**`, fenced(doc.example)];
}

function seeLine(from: Directive, doc: DirectiveText | undefined, locale: Locale): string | undefined {
  const links = (doc?.see ?? [])
    .map((path) => fullLanguage().byPath.get(path))
    .filter((it) => it !== undefined)
    .map((it) => linkTo(it, from, locale));
  if (links.length === 0) return undefined;
  return text(locale, `**See also** ${links.join(', ')}`, `**另见** ${links.join('、')}`);
}

// Links

/** The name of another directive as a link: with its block, where that is another one. */
function linkTo(to: Directive, from: Directive, locale: Locale): string {
  const isNear = to === from || to.parent === from.parent || to.parent === from || to.parent?.path === '';
  const outer = isNear
    ? ''
    : text(locale, ` of ${code(to.parent?.keyword ?? '')}`, `（${code(to.parent?.keyword ?? '')}）`);
  return `[${code(to.keyword)}](${addressOf(to, from)})${outer}`;
}

function addressOf(to: Directive, from: Directive): string {
  const { page: own } = referencePlace(from.path);
  const { page: other, anchor } = referencePlace(to.path);
  if (own === other && anchor !== '') return `#${anchor}`;
  return `${other}.md${anchor && `#${anchor}`}`;
}

/** Turns the first mention of each other directive in a text into a link. */
function linker(from: Directive): (body: string) => string {
  const { byPath } = fullLanguage();
  const near = (word: string): Directive | undefined =>
    [from.path, from.parent?.path ?? ''].map((it) => byPath.get(`${it}.${word}`)).find((it) => it) ??
    byPath.get(word);
  return (body) => {
    const linked = new Set<Directive>([from]);
    return prose(body).replace(/`([\w.]+)`/g, (whole, word: string) => {
      const to = near(word);
      if (!to || linked.has(to)) return whole;
      linked.add(to);
      return `[${whole}](${addressOf(to, from)})`;
    });
  };
}

// The index

function indexParts(tops: readonly Directive[], locale: Locale): readonly (string | undefined)[] {
  const texts = schemaTexts(locale);
  const known = [...fullLanguage().places].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# ${text(locale, 'Reference', '参考')}`,
    text(
      locale,
      'What can stand in `keepalived.conf`: every block and directive, with its values, its default, the releases that know it, and what happens if it is wrong.',
      '`keepalived.conf` 里可以写什么：每个块和指令，以及取值、默认值、支持的版本、写错时的后果。',
    ),
    `## ${text(locale, 'At the top level', '顶层')}`,
    table(
      [text(locale, 'Keyword', '关键字'), text(locale, 'What it is for', '用途')],
      tops.map((it) => [`[${code(it.keyword)}](${it.keyword}.md)`, prose(texts.of(it.path)?.summary ?? '')]),
    ),
    `## ${text(locale, 'All keywords', '所有关键字')}`,
    table(
      [text(locale, 'Keyword', '关键字'), text(locale, 'Stands in', '所在的块')],
      known.map(([keyword, places]) => [code(keyword), places.map((it) => placeLink(it, locale)).join(', ')]),
    ),
  ];
}

function placeLink(directive: Directive, locale: Locale): string {
  const { page: file, anchor } = referencePlace(directive.path);
  const outer = directive.parent?.path ?? '';
  const name = outer === '' ? text(locale, 'top level', '顶层') : code(outer.replaceAll('.', ' › '));
  return `[${name}](${file}.md${anchor && `#${anchor}`})`;
}
