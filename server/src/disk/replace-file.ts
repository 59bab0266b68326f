/** Gives a file another content, all at once: whoever reads it meanwhile sees the old one or the new one. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export function readBytes(path: string): Promise<Buffer> {
  return readFile(path);
}

/** Mode and owner stay; a symbolic link goes on leading to the same file. Throws if that can't be had. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const found = await stat(target);
  if (!found.isFile()) throw new Error('not a regular file');
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(draft, 'wx', found.mode);
    await filled(handle, content, found);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function filled(handle: FileHandle, content: Uint8Array, { mode, uid, gid }: Owned): Promise<void> {
  try {
    const own = await handle.stat();
    if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid);
    // Those of a new file are cut by the umask.
    if (own.mode !== mode) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
