// The directives that a rule is about.
import { referencePlace } from '../../../server/src/ide/links.ts';
import { code } from '../../../server/src/ide/markdown.ts';
import type { Rule } from '../../../server/src/lint/rule.ts';
import { type Directive, fullLanguage } from '../../../server/src/schema/language.ts';

const MAX_LINKS = 6;

/** Links from the page of a rule to what its reason names, and to the blocks that it looks at. */
export function directiveLinks(rule: Rule): readonly string[] {
  const blocks = 'blocks' in rule ? rule.blocks : [];
  const texts = [rule.title.en, rule.why.en, ...Object.values(rule.messages).map((it) => it.en)];
  const words = texts.flatMap((it) =>
    [...it.matchAll(/[`']([A-Za-z_]\w*)[`' ]/g)].map(([, word = '']) => word),
  );
  const named = words.flatMap((word) => nearest(word, blocks) ?? []);
  const paths = [...named.map((it) => it.path), ...blocks];
  return [...new Set(paths.length > 0 ? paths : shownIn(rule))].slice(0, MAX_LINKS).map(linkTo);
}

/** What an example shows, where the texts name nothing. */
function shownIn({ examples }: Rule): readonly string[] {
  const [text = ''] = examples.map((it) => it.good ?? it.bad);
  const words = text.split('\n').map((it) => /^\s*(\w+)/.exec(it)?.[1] ?? '');
  const tops = words.filter((it) => fullLanguage().root.table.get(it));
  return words.flatMap((it) => nearest(it, tops)?.path ?? []);
}

/** The place of a keyword in one of the blocks, else the one of least depth. */
function nearest(word: string, blocks: readonly string[]): Directive | undefined {
  const places = [...(fullLanguage().places.get(word) ?? [])].sort((a, b) => a.path.length - b.path.length);
  return places.find(({ path }) => blocks.some((it) => path.startsWith(`${it}.`))) ?? places[0];
}

function linkTo(path: string): string {
  const { page, anchor } = referencePlace(path);
  const name = path.slice(path.lastIndexOf('.') + 1);
  return `[${code(name)}](../reference/${page}.md${anchor && `#${anchor}`})`;
}
