/** Writes what fixes made of files, each at once. */
import { readBytes, replaceFile } from '../../disk/replace-file.ts';
import type { Mended } from './mend.ts';

export type Written =
  | { readonly kind: 'written' | 'meanwhile' }
  | { readonly kind: 'failed'; readonly error: string };

/** What is not as it was read is somebody else's work, and stays. */
export async function writeMended({ path, before, text }: Mended): Promise<Written> {
  try {
    if (!Buffer.from(before).equals(await readBytes(path))) return { kind: 'meanwhile' };
    await replaceFile(path, Buffer.from(text));
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}
