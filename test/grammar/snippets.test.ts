/** What a snippet inserts is a configuration of which the linter has nothing to say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bindSegment } from '../../server/src/config/binder.ts';
import { type Directive, fullLanguage, languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { parse } from '../../server/src/syntax/parser.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const all: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync('snippets/keepalived.json', 'utf8'));
const rows = Object.entries(all).map(([name, snippet]) => ({ name, ...snippet }));

/** The text that is there when the user accepts every placeholder; one that describes its value stands for a word. */
function accepted(body: string): string {
  return body
    .replaceAll(/\$\{\d+:([^}]*)\}/g, (_, value: string) => (value.includes(' ') ? 'x' : value))
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replaceAll(/\$(?:\d+|\{\d+\})/g, '');
}

/** The text within blocks that allow it: each with what its own snippet would insert. */
function inBlocks(text: string, parent: Directive | undefined): string {
  if (!parent?.parent) return text;
  const own = accepted(parent.data.snippet ?? '{\n}');
  const at = own.lastIndexOf('}');
  const inner = text.replaceAll(/^/gm, '\t');
  return inBlocks(`${parent.keyword} ${own.slice(0, at)}${inner}\n}`, parent.parent);
}

function findingsOf(text: string): readonly string[] {
  const pieces = parse(text);
  const found: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const segment = bindSegment({ pieces, language: languageOf(NEWEST_RELEASE), profile: undefined }, at);
    found.push(...segment.findings.map((it) => `${it.rule} ${it.message} ${JSON.stringify(it.args)}`));
    at += segment.pieces.length;
  }
  return found;
}

describe('every snippet', () => {
  test.each(rows)('$name is valid', ({ prefix, body }) => {
    const text = accepted(body.join('\n'));
    const places = (fullLanguage().places.get(prefix) ?? []).filter(({ data }) => {
      return `${prefix} ${data.snippet}` === body.join('\n');
    });
    const texts = places.length > 0 ? places.map((it) => inBlocks(text, it.parent)) : [text];
    for (const whole of texts) expect(findingsOf(whole), whole).toEqual([]);
  });

  test.each(rows)('$name has a sentence and no foreign example values', ({ body, description }) => {
    expect(description).toMatch(/^[A-Z]/);
    const text = body.join('\n');
    expect(text).not.toMatch(/\b51\b|1111|state MASTER/);
    for (const [address] of text.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)) expect(address).toMatch(/^192\.0\.2\./);
  });
});

test('every block of the schema with a body is among them, and the scenarios', () => {
  const withBody = [...fullLanguage().byPath.values()].filter((it) => it.data.snippet !== undefined);
  const prefixes = new Set(rows.map((it) => it.prefix));
  expect(withBody.filter((it) => !prefixes.has(it.keyword)).map((it) => it.path)).toEqual([]);
  expect([...prefixes].filter((it) => it.startsWith('keepalived-'))).toMatchInlineSnapshot(`
    [
      "keepalived-pair",
      "keepalived-check",
      "keepalived-sync",
      "keepalived-unicast",
      "keepalived-lvs",
    ]
  `);
});
