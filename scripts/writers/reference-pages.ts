// The reference: a page for each keyword of the top level, with every directive below it, in both languages.
import type { Locale } from '../../server/src/base/localized.ts';
import { deprecationLine, releaseText } from '../../server/src/ide/facts.ts';
import { NOTATION_PAGE, notationAnchor, referencePlace } from '../../server/src/ide/links.ts';
import { code } from '../../server/src/ide/markdown.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { signatureOf } from '../../server/src/ide/signature.ts';
import type { ThingText } from '../../server/src/ide/texts.ts';
import type { Notation } from '../../server/src/schema/define.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { notationOf, notations } from '../../server/src/schema/preprocessor.ts';
import { argumentsOf, factsOf, optionsOf, sentenceCase, valuesOf } from './pages/facts.ts';
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
    { path: `${folder}/${NOTATION_PAGE}.md`, text: page(SOURCE, notationParts(locale)) },
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
  doc: ThingText | undefined,
  link: (body: string) => string,
  locale: Locale,
): readonly (string | undefined)[] {
  if (!doc?.pitfalls?.length) return [];
  return [`**${text(locale, 'Pitfalls', '常见错误')}**`, bullets(doc.pitfalls.map(link))];
}

function example(doc: ThingText | undefined, locale: Locale): readonly string[] {
  if (doc?.example === undefined) return [];
  return [`**${text(locale, 'Example', '示例')}**`, fenced(doc.example)];
}

/** `from` is undefined on the page of the notations. */
function seeLine(
  from: Directive | undefined,
  doc: ThingText | undefined,
  locale: Locale,
): string | undefined {
  const links = (doc?.see ?? []).map((path) => {
    const directive = fullLanguage().byPath.get(path);
    if (directive) return linkTo(directive, from, locale);
    return notationOf(path) && notationLinkTo(path, from);
  });
  const there = links.filter((it) => it !== undefined);
  if (there.length === 0) return undefined;
  return text(locale, `**See also** ${there.join(', ')}`, `**另见** ${there.join('、')}`);
}

function notationLinkTo(name: string, from: Directive | undefined): string {
  return `[${code(name)}](${from ? `${NOTATION_PAGE}.md` : ''}#${notationAnchor(name)})`;
}

// What is no directive

/** Before the daemon looks for keywords: its own way to write a file. */
function notationParts(locale: Locale): readonly (string | undefined)[] {
  return [
    `# ${notationTitle(locale)}`,
    text(
      locale,
      'What the daemon does with the text before it looks for keywords: files in files, lines for some nodes only, definitions, repeated lines and comments.',
      '守护进程在查找关键字之前对文本做的事：包含其他文件、只对部分节点有效的行、变量定义、重复的行，以及注释。',
    ),
    table(
      [text(locale, 'Written', '写法'), text(locale, 'What it is for', '用途')],
      notations.map((it) => [
        `[${code(it.form)}](#${notationAnchor(it.name)})`,
        prose(schemaTexts(locale).notation(it.name)?.summary ?? ''),
      ]),
    ),
    ...notations.flatMap((it) => oneNotation(it, locale)),
  ];
}

function notationTitle(locale: Locale): string {
  return text(locale, 'Around the directives', '指令之外的写法');
}

function oneNotation({ name, form, since }: Notation, locale: Locale): readonly (string | undefined)[] {
  const doc = schemaTexts(locale).notation(name);
  return [
    heading(2, code(name), notationAnchor(name)),
    prose(doc?.summary ?? ''),
    fenced(form),
    sentenceCase(releaseText(since, locale)),
    doc?.body && prose(doc.body),
    ...pitfalls(doc, prose, locale),
    ...example(doc, locale),
    seeLine(undefined, doc, locale),
  ];
}

// Links

/** The name of another directive as a link: with its block, where that is another one. */
function linkTo(to: Directive, from: Directive | undefined, locale: Locale): string {
  const isNear =
    to === from || to.parent?.path === '' || (from && (to.parent === from.parent || to.parent === from));
  const outer = code(to.parent?.keyword ?? '');
  return `[${code(to.keyword)}](${addressOf(to, from)})${isNear ? '' : text(locale, ` of ${outer}`, `（${outer}）`)}`;
}

function addressOf(to: Directive, from: Directive | undefined): string {
  const { page: other, anchor } = referencePlace(to.path);
  if (from && referencePlace(from.path).page === other && anchor !== '') return `#${anchor}`;
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
    text(
      locale,
      `Includes, conditions, definitions and comments: [${notationTitle(locale)}](${NOTATION_PAGE}.md).`,
      `包含、条件、变量定义和注释见[${notationTitle(locale)}](${NOTATION_PAGE}.md)。`,
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
