// Snippets without the server: the blocks of the top level that have a body to insert, and scenarios.
//
// The editor offers those with a prefix in every list, whatever stands there. Blocks within blocks are left to the
// server, which offers them where they belong, as it does scenarios: here these have no prefix, for the commands that
// insert a snippet or fill a file with one.
import { type Scenario, scenarios } from '../../server/src/ide/scenarios.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import type { Writer } from './writer.ts';

/** As the editor reads it. */
interface Snippet {
  readonly prefix?: string;
  readonly isFileTemplate?: true;
  readonly description: string;
  readonly body: readonly string[];
}

export const snippets: Writer = {
  name: 'snippets',
  write: () => [
    { path: 'snippets/keepalived.json', text: `${JSON.stringify(allSnippets(), undefined, 2)}\n` },
  ],
};

function allSnippets(): Readonly<Record<string, Snippet>> {
  const blocks = fullLanguage().root.children.flatMap((it) => {
    const snippet = snippetOf(it);
    return snippet ? [[it.keyword, snippet] as const] : [];
  });
  return Object.fromEntries([...blocks, ...scenarios.map((it) => [it.prefix, templateOf(it)] as const)]);
}

function snippetOf({ keyword, data }: Directive): Snippet | undefined {
  if (data.snippet === undefined) return undefined;
  // Markdown is not read here.
  const description = data.doc.en.replaceAll('`', '');
  return { prefix: keyword, description, body: `${keyword} ${data.snippet}`.split('\n') };
}

/** Such files have no translations. */
function templateOf({ title, body }: Scenario): Snippet {
  return { isFileTemplate: true, description: `${title.en} · ${title.zh}`, body: body.split('\n') };
}
