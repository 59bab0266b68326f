/** Colors of templates: tags are told from the configuration around them, in every template language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tagsIn } from '../../server/src/syntax/template-tags.ts';
import { loadGrammar, scopedTokens, tokenAt } from './textmate.ts';

const grammar = await loadGrammar('source.keepalived-template');
const FIXTURES = 'test/fixtures/templates';
const files = readdirSync(FIXTURES).map((name) => ({
  name,
  text: readFileSync(join(FIXTURES, name), 'utf8'),
}));

const TAG = /^(?:meta\.tag|comment\.block|variable\.other\.placeholder)\.keepalived-template$/;
/** Words of a line without tags, comments and braces. */
const PLAIN_LINE = /^[ \t]*([a-z_]+)(?: [^{}<%@$_]*)?\{?$/gm;

test.each(files)('$name: every tag is one, and nothing else is', ({ text }) => {
  const tokens = scopedTokens(grammar, text);
  const tags = tagsIn(text);
  const wrong: string[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') continue;
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const isInside = (tags[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
    const scopes = tokenAt(tokens, at)?.scopes ?? [];
    if (scopes.includes('comment.line')) continue;
    const isColored = scopes.some((it) => TAG.test(it));
    if (isInside !== isColored) wrong.push(text.slice(at - 20, at + 20));
  }
  expect(wrong).toEqual([]);
});

test.each(files)('$name: keywords around them are keywords', ({ text }) => {
  const tokens = scopedTokens(grammar, text);
  const tags = tagsIn(text);
  const wrong: string[] = [];
  for (const { index, 0: line, 1: word = '' } of text.matchAll(PLAIN_LINE)) {
    const at = index + line.indexOf(word);
    if (tags.some(({ start, end }) => start <= at && at < end)) continue;
    const scopes = tokenAt(tokens, at)?.scopes ?? [];
    // An entry is a name.
    if (!scopes.some((it) => /^(?:keyword|variable\.other)\./.test(it)))
      wrong.push(`${line}: ${scopes.join(' ')}`);
  }
  expect(wrong).toEqual([]);
});

test('a tag keeps its color in quotes and in names', () => {
  const text = 'vrrp_script a_{{ b }} {\n  script "/x {{ c["d"] }} e"\n}\n';
  const tokens = scopedTokens(grammar, text);
  for (const part of ['{{ b', '{{ c', '"d"']) {
    expect(tokenAt(tokens, text.indexOf(part))?.scopes).toContain('meta.tag.keepalived-template');
  }
  expect(tokenAt(tokens, text.indexOf(' e"'))?.scopes.join()).toContain('string.quoted');
});
