// What the reference says from the data alone: facts, arguments, options, values.
import type { Locale } from '../../../server/src/base/localized.ts';
import { argumentFacts, deprecationLine, releaseText } from '../../../server/src/ide/facts.ts';
import { code, dotted } from '../../../server/src/ide/markdown.ts';
import { argumentText, optionSignature } from '../../../server/src/ide/signature.ts';
import type {
  Arg,
  DirectiveData,
  Line,
  Option,
  RangeHistory,
  Value,
} from '../../../server/src/schema/define.ts';
import { DUPLICATES, ON_INVALID, text } from './locale.ts';
import { bullets, prose, table } from './markdown.ts';

/** One line: default, releases, build, what a second one does. */
export function factsOf(data: DirectiveData, locale: Locale): string {
  const { default: value, since, removed, build, formerBuild, required } = data;
  const fact = (en: string, zh: string, is: string | undefined): string | undefined =>
    is === undefined ? undefined : text(locale, `**${en}:** ${is}`, `**${zh}**：${is}`);
  const former = formerBuild && `${codes(formerBuild.build)} (< ${formerBuild.before})`;
  const facts = dotted([
    required && `**${text(locale, 'Required', '必填')}**`,
    fact(
      'Default',
      '默认',
      value === undefined ? undefined : prose(typeof value === 'string' ? value : value[locale]),
    ),
    releaseText(since, locale),
    fact('Removed in', '移除于', removed),
    fact('Build feature', '构建功能', build && codes(build)),
    fact('Build feature', '构建功能', former),
    fact('Written twice', '重复书写', repetition(data, locale)),
  ]);
  return sentenceCase(facts);
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function repetition({ repeatable, duplicates }: DirectiveData, locale: Locale): string | undefined {
  if (repeatable) return text(locale, 'each one counts', '每一个都有效');
  return DUPLICATES[duplicates ?? 'last-wins']?.[locale];
}

function codes(words: readonly string[]): string {
  return words.map(code).join(' ');
}

/** What the words of a line can be, where the signature does not say it all. */
export function argumentsOf({ args, alternatives }: Line, locale: Locale): string | undefined {
  const items = [args, ...(alternatives ?? [])]
    .flat()
    .filter(({ type }) => type.values?.length !== 1)
    .map((it) => argumentItem(it, locale));
  return bullets([...new Set(items)]);
}

function argumentItem(arg: Arg, locale: Locale): string {
  const { type, since, onInvalid } = arg;
  const history = type.history?.map((it) => rangeText(it, locale)).join(text(locale, '; ', '；'));
  const facts = dotted([
    prose(argumentFacts(arg, locale)),
    since && releaseText(since, locale),
    history && text(locale, `range by release: ${history}`, `各版本的范围：${history}`),
  ]);
  const refused = onInvalid && ON_INVALID[onInvalid]?.[locale];
  const note = refused ? text(locale, `. ${refused}`, `。${refused}`) : '';
  return `${code(argumentText(arg))}${text(locale, ': ', '：')}${facts}${note}`;
}

function rangeText({ since, min, max, unchecked }: RangeHistory, locale: Locale): string {
  const range = unchecked
    ? text(locale, 'not checked', '不检查')
    : `${min ?? ''}${text(locale, ' to ', ' 到 ')}${max ?? ''}`;
  return text(locale, `from ${since} ${range}`, `${since} 起 ${range}`);
}

/** The words that the line knows by name, where there is more to say than yes and no. */
export function valuesOf({ args, alternatives }: Line, locale: Locale): string | undefined {
  const values = [args, ...(alternatives ?? [])].flat().flatMap(documented);
  return table(
    [text(locale, 'Value', '取值'), text(locale, 'Meaning', '含义')],
    [...new Map(values.map((it) => [it.value, it])).values()].map((it) => [
      code(it.value),
      meaning(it, locale),
    ]),
  );
}

function documented({ type }: Arg): readonly Value[] {
  return type.kind === 'boolean' ? [] : (type.values ?? []).filter((it) => it.doc);
}

function meaning({ doc, since }: Value, locale: Locale): string {
  const release = since && ` (${releaseText(since, locale)})`;
  return `${prose(doc?.[locale] ?? '')}${release ?? ''}`;
}

export function optionsOf({ options }: Line, locale: Locale): string | undefined {
  return table(
    [text(locale, 'Option', '选项'), text(locale, 'Meaning', '含义'), text(locale, 'Releases', '版本')],
    (options ?? []).map((it) => [
      code(optionSignature(it)),
      optionText(it, locale),
      optionRelease(it, locale),
    ]),
  );
}

function optionText(option: Option, locale: Locale): string {
  const { doc, args, aliases, deprecated } = option;
  const also =
    aliases &&
    `${text(locale, 'Also ', '也可写作 ')}${aliases.map(code).join(' ')}${text(locale, '.', '。')}`;
  const values = args
    .flatMap(documented)
    .map((it) => `${code(it.value)}${text(locale, ': ', '：')}${meaning(it, locale)}`);
  return [doc && prose(doc[locale]), ...values, also, deprecationLine(deprecated, locale)]
    .filter((it) => it !== undefined)
    .join(' ');
}

function optionRelease({ since, build }: Option, locale: Locale): string {
  return dotted([releaseText(since, locale), build && codes(build)]);
}
