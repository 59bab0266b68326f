/** What the site makes of the pages; the generator itself is not installed for tests. */
import { describe, expect, test } from 'vitest';
import { pageParts } from '../../docs/.vitepress/page-parts.mjs';
import { tokenize } from '../../docs/.vitepress/search.mjs';
import { navOf, sidebarOf } from '../../docs/.vitepress/sidebar.mjs';
import { rules } from '../../server/src/lint/registry.ts';
import { fullLanguage } from '../../server/src/schema/language.ts';

describe('search', () => {
  test('names are found as a whole and in their parts', () => {
    expect(tokenize('set `virtual_router_id` 42.')).toEqual([
      'set',
      ...['virtual_router_id', 'virtual', 'router', 'id'],
      '42',
    ]);
  });

  test('Chinese is found by any two neighbors', () => {
    expect(tokenize('脑裂时，VIP 在两边')).toEqual(['脑裂', '裂时', 'VIP', '在两', '两边']);
    expect(tokenize('块')).toEqual(['块']);
  });

  test('it can be sent to a browser as it stands', () => {
    const sent: unknown = new Function(`return ${tokenize.toString()}`)();
    expect(sent).toBeTypeOf('function');
  });
});

describe('sidebar', () => {
  const pagesIn = (sidebar: ReturnType<typeof sidebarOf>, folder: string): readonly string[] =>
    (sidebar[folder] ?? []).flatMap((group) => group.items.map(({ link }) => link.slice(folder.length)));

  test.each(['', 'zh-cn'])('it has every page (%s)', (language) => {
    const base = language && `/${language}`;
    const sidebar = sidebarOf(`docs/${language}`, base);
    const tops = fullLanguage().root.children.map((it) => it.keyword);
    expect(pagesIn(sidebar, `${base}/reference/`)).toEqual([...tops, 'preprocessor']);
    expect([...pagesIn(sidebar, `${base}/rules/`)].sort()).toEqual(rules.map((it) => it.id).sort());
  });

  test('the bar above has the folders of the index', () => {
    expect(navOf('docs/zh-cn', '/zh-cn')).toContainEqual({ text: '规则', link: '/zh-cn/rules/' });
  });
});

describe('pages', () => {
  interface Token {
    readonly type: string;
    readonly content: string;
    readonly children: Token[] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }

  function token(type: string, { content = '', children = [], href = '' } = {}): Token {
    const attributes = new Map(href === '' ? [] : [['href', href]]);
    return {
      ...{ type, content, children },
      attrGet: (name) => attributes.get(name) ?? null,
      attrSet: (name, value) => void attributes.set(name, value),
    };
  }

  test('an address becomes that of its heading', () => {
    const heading = token('heading_open');
    const address = token('inline', { content: '<a id="state"></a>' });
    const tokens = [token('paragraph_open'), address, token('paragraph_close'), heading];
    pageParts({ tokens });
    expect(tokens).toEqual([heading]);
    expect(heading.attrGet('id')).toBe('state');
  });

  test('a link to a README leads to the index', () => {
    const links = ['rules/README.md', 'README.md#a', 'https://example.org/README.md'].map((href) =>
      token('link_open', { href }),
    );
    pageParts({ tokens: links.map((it) => ({ ...token('inline'), children: [it] })) });
    expect(links.map((it) => it.attrGet('href'))).toEqual([
      'rules/index.md',
      'index.md#a',
      'https://example.org/README.md',
    ]);
  });
});
