// A page for each rule, in both languages, and an index.
import { type Locale, type Localized, render } from '../../server/src/base/localized.ts';
import { code } from '../../server/src/ide/markdown.ts';
import { rules } from '../../server/src/lint/registry.ts';
import type { Category, Example, Message, Rule, Severity } from '../../server/src/lint/rule.ts';
import { type ExampleFinding, findingsIn } from './pages/example-findings.ts';
import { FOLDERS, text } from './pages/locale.ts';
import { bullets, fenced, page, prose, table } from './pages/markdown.ts';
import { PLACEHOLDERS } from './pages/placeholders.ts';
import { directiveLinks } from './pages/related-directives.ts';
import type { Product, Writer } from './writer.ts';

const SOURCE = 'server/src/lint/rules';

export function rulePages(locale: Locale): Writer {
  const owns = `${FOLDERS[locale]}/rules`;
  return { name: `rules, ${locale}`, owns, write: () => writePages(owns, locale) };
}

function writePages(folder: string, locale: Locale): readonly Product[] {
  return [
    { path: `${folder}/README.md`, text: page(SOURCE, indexParts(locale)) },
    ...rules.map((it) => ({
      path: `${folder}/${it.id}.md`,
      text: page(`${SOURCE}/${it.id}.ts`, ruleParts(it, locale)),
    })),
  ];
}

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'information', zh: '信息' },
  hint: { en: 'hint', zh: '提示' },
};

const CATEGORIES: Readonly<Record<Category, Localized>> = {
  syntax: { en: 'Syntax', zh: '语法' },
  value: { en: 'Values', zh: '取值' },
  reference: { en: 'Names', zh: '名称' },
  duplicate: { en: 'Duplicates', zh: '重复' },
  version: { en: 'Releases', zh: '版本' },
  semantic: { en: 'Meaning', zh: '含义' },
  style: { en: 'Style', zh: '风格' },
  cluster: { en: 'Cluster', zh: '集群' },
  security: { en: 'Security', zh: '安全' },
};

function ruleParts(rule: Rule, locale: Locale): readonly (string | undefined)[] {
  const { id, title, why, category, severity, since } = rule;
  const facts = [
    code(id),
    SEVERITIES[severity][locale],
    CATEGORIES[category][locale],
    ...(since ? [text(locale, `an error from ${since} on`, `${since} 起为错误`)] : []),
  ];
  return [
    `# ${prose(title[locale])}`,
    facts.join(' · '),
    prose(why[locale]),
    `## ${text(locale, 'What it says', '消息')}`,
    ...new Set(Object.values(rule.messages).map((it) => messageText(it, rule, locale))),
    gapsOf(rule, locale),
    ...exampleParts(rule, locale),
    `## ${text(locale, 'The fix', '修复')}`,
    fixText(rule, locale),
    `## ${text(locale, 'To switch it off', '关闭此规则')}`,
    silenceText(id, locale),
    ...seeAlso(rule, locale),
  ];
}

function seeAlso(rule: Rule, locale: Locale): readonly (string | undefined)[] {
  const links = directiveLinks(rule);
  return links.length === 0 ? [] : [`## ${text(locale, 'See also', '另见')}`, bullets(links)];
}

// Messages

function messageText(message: Message, rule: Rule, locale: Locale): string {
  const { advice, before, severity, since } = message;
  const stop = text(locale, '.', '。');
  const note = [
    severity && severity !== rule.severity ? SEVERITIES[severity][locale] : undefined,
    since && text(locale, `from ${since} on`, `${since} 起`),
  ].filter((it) => it !== undefined);
  const lines = [
    `${gapped(message[locale])}${stop}${advice ? ` ${gapped(advice[locale])}` : ''}`,
    note.length > 0 ? `(${note.join(', ')})` : undefined,
    before && `${text(locale, 'Before: ', '此前：')}${gapped(before[locale])}${stop}`,
  ];
  return `> ${lines.filter((it) => it !== undefined).join(' ')}`;
}

/** What is filled in is set apart, as in a manual. */
function gapped(sentence: string): string {
  return prose(sentence).replace(/\{(\w+)\}/g, (_, name: string) => `*${name}*`);
}

export function placeholdersOf({ messages }: Rule): readonly string[] {
  const sentences = Object.values(messages).flatMap(({ en, advice, before }) => [en, advice?.en, before?.en]);
  const gaps = sentences.flatMap((it) => it?.match(/\{\w+\}/g) ?? []).map((it) => it.slice(1, -1));
  return [...new Set(gaps)];
}

function gapsOf(rule: Rule, locale: Locale): string | undefined {
  return bullets(
    placeholdersOf(rule).map((it) => `*${it}*${text(locale, ': ', '：')}${PLACEHOLDERS[it]?.[locale] ?? it}`),
  );
}

// Examples

function exampleParts({ id, examples }: Rule, locale: Locale): readonly string[] {
  if (examples.length === 0) return [];
  return [`## ${text(locale, 'Examples', '示例')}`, ...examples.flatMap((it) => oneExample(id, it, locale))];
}

function oneExample(id: string, { bad, good }: Example, locale: Locale): readonly string[] {
  const found = findingsIn(id, bad, locale).map(
    ({ file, line, message }) => `${placeText(file, line, locale)}${prose(message)}`,
  );
  return [
    `**${text(locale, 'Wrong', '错误写法')}**`,
    fenced(bad),
    ...(found.length > 0 ? [bullets(found) ?? ''] : []),
    ...(good === undefined ? [] : [`**${text(locale, 'Right', '正确写法')}**`, fenced(good)]),
  ];
}

function placeText(file: string | undefined, line: number, locale: Locale): string {
  const place = text(locale, `Line ${line}: `, `第 ${line} 行：`);
  return file === undefined
    ? place
    : `${code(file)}${text(locale, ', line ', '，第 ')}${line}${text(locale, ': ', ' 行：')}`;
}

// Fixes

function fixText({ id, examples }: Rule, locale: Locale): string {
  const all = examples.flatMap(({ bad }) => findingsIn(id, bad, locale).flatMap((it) => it.fixes));
  const fixes = [...new Map(all.map((it) => [it.title, it])).values()];
  if (fixes.length === 0) {
    return text(
      locale,
      'There is none: what was meant is for you to decide.',
      '没有自动修复：原意如何，需要自行判断。',
    );
  }
  return bullets(fixes.map((it) => `${prose(it.title)}${effect(it, locale)}`)) ?? '';
}

function effect({ safe }: ExampleFinding['fixes'][number], locale: Locale): string {
  return safe
    ? text(
        locale,
        '. Safe: keepalived then reads what was visibly meant, so `--fix` and *Fix all* do it too.',
        '。安全：修复后 keepalived 读到的就是原本想写的内容，`--fix` 和“全部修复”也会应用。',
      )
    : text(
        locale,
        '. Offered only: it changes what keepalived does, so look at it first.',
        '。仅供选择：会改变 keepalived 的行为，应先查看再应用。',
      );
}

// Silence

function silenceText(id: string, locale: Locale): string {
  return [
    text(locale, 'For one line, in the file:', '只针对一行，写在文件中：'),
    fenced(`# keepalived-lint-disable-next-line ${id}`),
    text(locale, 'In the editor, in `settings.json`:', '在编辑器的 `settings.json` 中：'),
    fenced(`"keepalived.rules": { "${id}": "off" }`, 'json'),
    text(locale, 'On the command line:', '在命令行中：'),
    fenced(`keepalived-lint --rule ${id}=off keepalived.conf`, 'sh'),
  ].join('\n\n');
}

// The index

function indexParts(locale: Locale): readonly (string | undefined)[] {
  const count = { count: rules.length };
  const intro = {
    en: '{count} rules look at a configuration, each with one mistake in mind. An error is what `keepalived -t` complains of; what it accepts in silence is a warning at most.',
    zh: '共有 {count} 条规则检查配置，每条只针对一种错误。`keepalived -t` 会报告的是错误；它不声不响接受的，最多是警告。',
  };
  return [
    `# ${text(locale, 'Rules', '规则')}`,
    render(intro, locale, count),
    ...Object.entries(CATEGORIES).flatMap(([category, name]) => categoryParts(category, name, locale)),
  ];
}

function categoryParts(category: string, name: Localized, locale: Locale): readonly (string | undefined)[] {
  const own = rules.filter((it) => it.category === category);
  if (own.length === 0) return [];
  return [
    `## ${name[locale]}`,
    table(
      [text(locale, 'Rule', '规则'), text(locale, 'Severity', '级别'), text(locale, 'The mistake', '错误')],
      own.map((it) => [
        `[${code(it.id)}](${it.id}.md)`,
        SEVERITIES[it.severity][locale],
        prose(it.title[locale]),
      ]),
    ),
  ];
}
