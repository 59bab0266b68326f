// The static site: the Markdown of this folder, as it is read on GitHub, with search in both languages.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageParts } from './page-parts.mjs';
import { tokenize } from './search.mjs';
import { navOf, sidebarOf } from './sidebar.mjs';

const grammar = JSON.parse(
  readFileSync(new URL('../../syntaxes/keepalived.tmLanguage.json', import.meta.url), 'utf8'),
);

/** @param {string} path */
const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

const chinese = {
  nav: navOf(folder('../zh-cn'), '/zh-cn'),
  outline: { level: [2, 3], label: '本页内容' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到内容',
  notFound: {
    title: '没有这个页面',
    quote: '地址可能写错了，或者页面已经改名。',
    linkText: '回到首页',
    linkLabel: '回到首页',
  },
};

const chineseSearch = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细内容',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有结果：',
    footer: { selectText: '打开', navigateText: '移动', closeText: '关闭' },
  },
};

/** @type {import('vitepress').UserConfig<import('vitepress').DefaultTheme.Config>} */
export default {
  title: 'keepalived.conf',
  // As in `DOCUMENTATION_BASE`.
  base: '/keepalived/',
  cleanUrls: true,
  outDir: folder('../../dist/site'),
  cacheDir: folder('../node_modules/.cache/vitepress'),
  // Pages keep the names that GitHub shows by itself.
  rewrites: {
    'README.md': 'index.md',
    ':a/README.md': ':a/index.md',
    ':a/:b/README.md': ':a/:b/index.md',
  },
  // The index of the search is one file for each language.
  vite: { build: { chunkSizeWarningLimit: 5000 }, publicDir: folder('../../images') },
  head: [['link', { rel: 'icon', href: '/keepalived/icon.png' }]],
  markdown: {
    languages: [{ ...grammar, name: 'keepalived' }],
    // In our messages braces are gaps.
    attrs: { disable: true },
    config: (md) => md.core.ruler.push('page parts', pageParts),
  },
  locales: {
    root: { label: 'English', lang: 'en', description: 'What each line of keepalived.conf does' },
    'zh-cn': {
      label: '简体中文',
      lang: 'zh-CN',
      description: 'keepalived.conf 每一行的作用',
      themeConfig: chinese,
    },
  },
  themeConfig: {
    nav: navOf(folder('..'), ''),
    outline: { level: [2, 3], label: 'On this page' },
    sidebar: { ...sidebarOf(folder('..'), ''), ...sidebarOf(folder('../zh-cn'), '/zh-cn') },
    search: {
      provider: 'local',
      options: {
        locales: { 'zh-cn': { translations: chineseSearch } },
        miniSearch: { options: { tokenize }, searchOptions: { combineWith: 'AND' } },
      },
    },
  },
};
