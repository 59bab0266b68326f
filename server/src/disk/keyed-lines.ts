/** What stands behind a key in a file, up to the end of the line. Only what is asked for is decoded. */
import { readFile } from 'node:fs/promises';

export async function keyedLines(path: string): Promise<(key: string) => string | undefined> {
  const file = await readFile(path);
  return (key) => {
    const at = file.indexOf(key);
    const start = at + Buffer.byteLength(key);
    return at < 0 ? undefined : file.toString('utf8', start, file.indexOf('\n', start));
  };
}
