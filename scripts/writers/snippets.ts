// Snippets without the server: the blocks of the top level that have a body to insert, and scenarios.
//
// The editor offers them in every list, whatever stands there. Blocks within blocks are left to the server,
// which offers them where they belong.
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { scenarios } from './scenarios.ts';
import type { Writer } from './writer.ts';

/** As the editor reads it. */
interface Snippet {
  readonly prefix: string;
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
  const whole = scenarios.map(
    ({ name, prefix, description, body }) => [name, { prefix, description, body: body.split('\n') }] as const,
  );
  return Object.fromEntries([...blocks, ...whole]);
}

function snippetOf({ keyword, data }: Directive): Snippet | undefined {
  if (data.snippet === undefined) return undefined;
  // Markdown is not read here.
  const description = data.doc.en.replaceAll('`', '');
  return { prefix: keyword, description, body: `${keyword} ${data.snippet}`.split('\n') };
}
