/** The packaged extension: built where it is older than what it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './programs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join(ROOT, 'dist/keepalived.vsix');
const FOLDERS = ['client/src', 'examples', 'server/src', 'images', 'l10n', 'snippets', 'syntaxes'];
const FILES =
  /^(?:package(?:-lock|\.nls.*)?\.json|language-configuration\.json|esbuild\.mjs|\.vscodeignore|.*\.md)$/;

export async function packagedExtension(): Promise<string> {
  if (!isFresh()) await run('npm', ['run', 'package'], { cwd: ROOT });
  return PACKAGE;
}

function isFresh(): boolean {
  if (!existsSync(PACKAGE)) return false;
  const packed = statSync(PACKAGE).mtimeMs;
  return madeFrom().every((it) => statSync(join(ROOT, it)).mtimeMs < packed);
}

function madeFrom(): readonly string[] {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((it) => join(folder, it)),
  );
  return [...below, ...readdirSync(ROOT).filter((it) => FILES.test(it))];
}
