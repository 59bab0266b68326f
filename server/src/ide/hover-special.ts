/** `$NAME` and `@id`: what is read in their place, and when. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { conditionId } from '../config/condition.ts';
import { idsIn } from '../config/profile.ts';
import { isInclude, wordAt } from '../config/statement.ts';
import type { Checked } from '../lint/check.ts';
import { tokenStart, tokenText } from '../syntax/chunk.ts';
import { positionAt } from '../syntax/tree.ts';
import { lineAt } from './line-at.ts';
import { localized } from './localized.ts';
import { code, codeBlock, dotted, paragraphs } from './markdown.ts';
import { type Place, placesAt, rangeOfToken } from './place.ts';
import { MASK, shownLine, takesSecret } from './secrets.ts';
import { definitionBefore, type PlacedDefinition, secretVariables, variableAt } from './variables.ts';

/** The value of the variable under the cursor, in each profile that reads the place. */
export function variableHover(
  checked: Checked,
  place: Place,
  locale: Locale,
): { readonly markdown: string; readonly range: TextRange } | undefined {
  const variable = variableAt(place.chunk, place.at);
  if (!variable) return undefined;
  const range = { start: place.base + variable.range.start, end: place.base + variable.range.end };
  const { name } = variable;
  if (name.startsWith('_')) return undefined;
  const isSecret = isSecretPlace(place) || secretVariables(place.analysis.config).has(name);
  return { markdown: variableText(checked, place, name, isSecret, locale), range };
}

/** The name under which something is documented that is no directive, and where it stands. */
export function notationAt(place: Place): { readonly name: string; readonly range: TextRange } | undefined {
  const { chunk, base, site } = place;
  const variable = variableAt(chunk, place.at);
  if (variable) {
    const { name, range } = variable;
    return { name, range: { start: base + range.start, end: base + range.end } };
  }
  if (site.kind === 'generator') {
    const [name = ''] = /^~\w*/.exec(tokenText(chunk, site.token)) ?? [];
    const start = base + tokenStart(chunk, site.token);
    return { name, range: { start, end: start + name.length } };
  }
  if (site.kind !== 'statement' || !site.statement || site.word !== site.statement.first) return undefined;
  if (!isInclude(site.statement)) return undefined;
  return { name: wordAt(site.statement, site.word), range: rangeOfToken(place, site.word) };
}

const MAX_VALUE_LINES = 8;

function variableText(
  checked: Checked,
  place: Place,
  name: string,
  isSecret: boolean,
  locale: Locale,
): string {
  const found = placesAt(checked, place.file, place.base + place.at).map(
    ({ analysis, piece, index, at }) => ({
      profile: analysis.config.profile,
      definition: definitionBefore(analysis.config, name, {
        piece: (analysis.starts[index] ?? 0) + piece,
        at,
      }),
    }),
  );
  const defined = found.flatMap(({ profile, definition }) => (definition ? [{ profile, definition }] : []));
  const [first] = defined;
  if (!first) {
    return localized(
      locale,
      `Not defined before this line: keepalived keeps the text '$${name}' as it is.`,
      `此行之前没有定义：keepalived 会原样保留“$${name}”。`,
    );
  }
  if (first.definition.value.includes('\n')) {
    return paragraphs([
      `${code(`$${name}`)} =`,
      codeBlock(blockValue(first.definition)),
      linesText([first.definition], locale),
    ]);
  }
  const values = new Map<string, string[]>();
  for (const { profile, definition } of defined) {
    const value = isSecret ? MASK : shownLine(definition.value);
    const profiles = values.get(value) ?? [];
    values.set(value, profile === undefined ? profiles : [...profiles, `@${profile}`]);
  }
  const texts = [...values].map(([value, profiles]) =>
    profileText(value, values.size > 1 ? profiles : [], locale),
  );
  const definitions = defined.map((it) => it.definition);
  return paragraphs([`${code(`$${name}`)} = ${dotted(texts)}`, linesText(definitions, locale)]);
}

function profileText(value: string, profiles: readonly string[], locale: Locale): string {
  const text = value === '' ? localized(locale, 'nothing', '空') : code(value);
  if (profiles.length === 0) return text;
  return localized(locale, `${text} as ${profiles.join(', ')}`, `${text}（${profiles.join('、')}）`);
}

function blockValue({ value }: PlacedDefinition): string {
  const lines = value.split('\n').map((it) => shownLine(it.replace(/\\?\s*$/, '')));
  return (lines.length > MAX_VALUE_LINES ? [...lines.slice(0, MAX_VALUE_LINES - 1), '…'] : lines)
    .join('\n')
    .trim();
}

function linesText(definitions: readonly PlacedDefinition[], locale: Locale): string {
  const lines = new Set(definitions.map(({ file, range }) => positionAt(file.tree, range.start).line + 1));
  const numbers = [...lines].sort((a, b) => a - b);
  if (locale === 'zh') return `定义于第 ${numbers.join('、')} 行。`;
  return `Set in line ${numbers.join(' and ')}.`;
}

function isSecretPlace(place: Place): boolean {
  if (place.site.kind !== 'statement') return false;
  const line = lineAt(place, place.site);
  return line !== undefined && takesSecret(line.line);
}

/** When the line is read. */
export function conditionText(checked: Checked, { chunk }: Place, token: number, locale: Locale): string {
  const condition = tokenText(chunk, token);
  const id = code(conditionId(condition));
  const all = new Set(checked.analyses.flatMap((it) => idsIn(it.config.pieces)));
  const others = [...all].filter((it) => it !== conditionId(condition)).map(code);
  const isNot = condition.startsWith('@^');
  return paragraphs([
    code(condition),
    isNot
      ? localized(locale, `Read unless the config id is ${id}.`, `仅当配置标识不是 ${id} 时读取此行。`)
      : localized(locale, `Read only if the config id is ${id}.`, `仅当配置标识为 ${id} 时读取此行。`),
    others.length > 0 ? `${localized(locale, 'Other ids: ', '其他标识：')}${others.join(' ')}` : undefined,
  ]);
}
