/** What `npm run generate -- --check` says of the grammar and the snippets. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grammar } from '../../scripts/writers/grammar.ts';
import { snippets } from '../../scripts/writers/snippets.ts';
import { templateGrammar } from '../../scripts/writers/template-grammar.ts';

test.each([grammar, templateGrammar, snippets])(
  '$name: the file is what the schema makes of it',
  async ({ write }) => {
    for (const { path, text } of await write()) {
      expect(readFileSync(path, 'utf8') === text, `${path}: run npm run generate`).toBe(true);
      expect(() => JSON.parse(text)).not.toThrow();
    }
  },
);
