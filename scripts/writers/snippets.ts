// Snippets without the server: the blocks of the schema that have a body to insert, and scenarios.
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
  const byBody = new Map<string, { snippet: Snippet; directives: Directive[] }>();
  for (const directive of fullLanguage().byPath.values()) {
    const snippet = snippetOf(directive);
    if (!snippet) continue;
    const key = snippet.body.join('\n');
    const same = byBody.get(key);
    if (same) same.directives.push(directive);
    else byBody.set(key, { snippet, directives: [directive] });
  }
  const blocks = [...byBody.values()].map(({ snippet, directives }) => [nameOf(directives), snippet]);
  const whole = scenarios.map(({ name, prefix, description, body }) => [
    name,
    { prefix, description, body: body.split('\n') },
  ]);
  return Object.fromEntries([...blocks, ...whole]);
}

function snippetOf({ keyword, data }: Directive): Snippet | undefined {
  if (data.snippet === undefined) return undefined;
  // Markdown is not read here.
  const description = data.doc.en.replaceAll('`', '');
  return { prefix: keyword, description, body: `${keyword} ${data.snippet}`.split('\n') };
}

/** The keyword with the blocks in which it may stand. */
function nameOf(directives: readonly Directive[]): string {
  const places = directives.flatMap(({ parent }) => (parent?.keyword ? [parent.keyword] : []));
  const keyword = directives[0]?.keyword ?? '';
  return places.length > 0 ? `${keyword} (${[...new Set(places)].join(', ')})` : keyword;
}
