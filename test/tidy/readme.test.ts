/** What the README promises is there, in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { features } from '../../server/src/lsp/features.ts';
import { fmt } from '../support/run-fmt.ts';
import { lint } from '../support/run-lint.ts';

const english = readFileSync('README.md', 'utf8');
const chinese = readFileSync('README.zh-cn.md', 'utf8');

/** What is announced by another name than it is asked for. */
const both = [
  { locale: 'en', readme: english },
  { locale: 'zh-cn', readme: chinese },
];

/** What is announced under another name than the request has. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'workspace/symbol': 'workspaceSymbolProvider',
  'textDocument/prepareCallHierarchy': 'callHierarchyProvider',
  'textDocument/formatting': 'documentFormattingProvider',
  'textDocument/rangeFormatting': 'documentRangeFormattingProvider',
  'textDocument/onTypeFormatting': 'documentOnTypeFormattingProvider',
};

/** Headings without their words, and code blocks with their language. */
function skeletonOf(readme: string): readonly string[] {
  const found = readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$|^#+(?= )/gm);
  // What the linter prints has a language of its own.
  return [...found].map(([whole, language]) => (language === 'text' ? language : whole));
}

function namesIn(readme: string, pattern: RegExp): readonly string[] {
  return [...readme.matchAll(pattern)].map(([, name = '']) => name).sort();
}

test('both have the same headings and the same code', () => {
  expect(skeletonOf(chinese)).toEqual(skeletonOf(english));
});

describe.each(both)('$locale', ({ locale, readme }) => {
  test('the finding that it shows is one of the example', async () => {
    const shown = /^```text\n([\s\S]*?)^```$/m.exec(readme)?.[1];
    const { out } = await lint(['--locale', locale, 'examples'], { folder: '.' });
    expect(out.replaceAll(' | ', ' │ ')).toContain(shown);
  });

  test('the timeline that it shows is what comes out', async () => {
    const script = /--failover '([^']+)' examples\/web/.exec(readme)?.[1] ?? '';
    const { out } = await lint(['--locale', locale, '--failover', script, 'examples/web'], { folder: '.' });
    expect(readme).toContain(`\`\`\`text\n${out}\`\`\``);
  });

  test('the table of features has every one that is announced', () => {
    const announced = features.flatMap((it) => Object.keys(it.capabilities));
    const requests = namesIn(readme, /^\| .* \| `((?:textDocument|workspace)\/\w+)` \|/gm);
    const listed = requests.map((it) => PROVIDERS[it] ?? `${it.slice(it.indexOf('/') + 1)}Provider`).sort();
    expect(listed).toEqual([...announced, 'diagnosticProvider'].sort());
  });

  test('the table of settings has every one that there is', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const settings = Object.keys(contributes.configuration.properties);
    expect(namesIn(readme, /^\| `(keepalived\.[\w.]+)` \|/gm)).toEqual(settings.sort());
  });

  test.each([
    ['lint', lint],
    ['fmt', fmt],
  ])('the table of options of %s has those that --help has', async (name, run) => {
    const { out } = await run(['--help']);
    const options = (text: string): readonly string[] => [...new Set(namesIn(text, /(--[a-z][a-z-]*)/g))];
    const section = readme.split(/^## /m).find((it) => it.includes(`\nnode dist/${name}.js`)) ?? '';
    const table = section.split('\n').filter((it) => /^\| `--/.test(it));
    expect(options(table.join('\n'))).toEqual(options(out));
  });
});
