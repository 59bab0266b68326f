/** What a snippet inserts is a configuration of which the linter has nothing to say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../server/src/ide/scenarios.ts';
import { sentenceOf } from '../../server/src/lint/diagnostic.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { diagnose } from '../support/check-rule.ts';

interface Snippet {
  readonly prefix?: string;
  readonly description: string;
  readonly body: readonly string[];
}

const all: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync('snippets/keepalived.json', 'utf8'));
const rows = Object.entries(all).map(([name, snippet]) => ({ name, ...snippet }));
const whole = rows.filter(({ prefix }) => prefix === undefined);
const withBody = [...fullLanguage().byPath.values()].filter((it) => it.data.snippet !== undefined);

/** The text that is there when the user accepts every placeholder; one that describes its value stands for a word. */
function accepted(body: string): string {
  return body
    .replaceAll(/\$\{\d+:([^}]*)\}/g, (_, value: string) => (value.includes(' ') ? 'x' : value))
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replaceAll(/\$(?:\d+|\{\d+\})/g, '');
}

/** The block within blocks that allow it, each with what its own snippet would insert but for such a block. */
function inBlocks({ keyword, parent }: Directive, text: string): string {
  if (!parent?.parent) return text;
  const sameBlock = new RegExp(`^(\\t*)${keyword}\\b[^\\n]*\\{\\n[^]*?^\\1\\}\\n`, 'm');
  const own = accepted(parent.data.snippet ?? '{\n}').replace(sameBlock, '');
  const at = own.lastIndexOf('}');
  const inner = text.replaceAll(/^/gm, '\t');
  return inBlocks(parent, `${parent.keyword} ${own.slice(0, at)}${inner}\n}`);
}

/** A single block is for a file with others: these define the names that it refers to, and use its own. */
const ABOUT_OTHER_BLOCKS: readonly string[] = [
  'unresolved-reference',
  'unused-tracker',
  'script-security-off',
];

function findingsOf(text: string, ignored: readonly string[] = []): readonly string[] {
  const found = diagnose([{ name: 'keepalived.conf', text }]);
  return found.filter(({ rule }) => !ignored.includes(rule.id)).map((it) => sentenceOf(it, 'en'));
}

describe('what is inserted is valid', () => {
  test.each(withBody.map((it) => [it.path, it]))('%s', (_, directive) => {
    const text = inBlocks(directive, accepted(`${directive.keyword} ${directive.data.snippet}`));
    expect(findingsOf(text, ABOUT_OTHER_BLOCKS), text).toEqual([]);
  });

  test.each(whole)('$name', ({ body }) => {
    const text = accepted(body.join('\n'));
    expect(findingsOf(text), text).toEqual([]);
  });
});

test.each(rows)('$name has a sentence and no foreign example values', ({ body, description }) => {
  expect(description).toMatch(/^[A-Z]/);
  const text = body.join('\n');
  expect(text).not.toMatch(/\b51\b|1111|state MASTER/);
  for (const [address] of text.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)) expect(address).toMatch(/^192\.0\.2\./);
});

test('by a prefix the editor offers the blocks of the top level, since it offers them anywhere', () => {
  const blocks = withBody.filter(({ parent }) => parent === fullLanguage().root).map((it) => it.keyword);
  expect(rows.flatMap((it) => it.prefix ?? [])).toEqual(blocks);
});

test('by a command it offers whole set-ups, described in both languages', () => {
  expect(whole.map((it) => it.name)).toEqual(scenarios.map((it) => it.prefix));
  for (const { description } of whole) expect(description).toMatch(/^[^·]+ · .*\p{Script=Han}/u);
});
