/** Bytes become text: not too many of them, and not those of a program. */
import { isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import process from 'node:process';
import {
  BINARY_PROBE_BYTES,
  type FileContent,
  type FileProblem,
  MAX_FILE_BYTES,
} from '../workspace/file-system.ts';

const READ_BYTES = 1 << 20;

/** A file that somebody named: also a pipe, such as the shell makes of `<(…)`, and also an executable one. */
export async function readNamed(path: string): Promise<FileContent> {
  return guarded(async () => {
    const { size } = await stat(path);
    return size > MAX_FILE_BYTES ? { kind: 'too-large' } : read(path, MAX_FILE_BYTES + 1);
  });
}

/** A file as the daemon takes it from an `include`: no pipes, no devices, nothing that is executable. */
export async function readIncluded(path: string): Promise<FileContent> {
  return guarded(async () => {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'directory' };
    if (!found.isFile()) return { kind: 'unreadable' };
    // Windows has no such bits; there every file would count as executable or none.
    if (process.platform !== 'win32' && (found.mode & 0o111) !== 0) return { kind: 'executable' };
    // Below /proc and /sys lie files of size 0 that have no end.
    return found.size > MAX_FILE_BYTES ? { kind: 'too-large' } : read(path, found.size);
  });
}

async function read(path: string, bytes: number): Promise<FileContent> {
  if (bytes === 0) return { kind: 'text', text: '' };
  const handle = await open(path);
  try {
    const options = { autoClose: false, highWaterMark: READ_BYTES, end: bytes - 1 };
    return await textOfBytes(handle.createReadStream(options));
  } finally {
    await handle.close();
  }
}

/** The text of a stream of bytes; reads no more of it than is needed to refuse it. */
export async function textOfBytes(stream: AsyncIterable<Uint8Array>): Promise<FileContent> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const probed = part.subarray(0, Math.max(0, BINARY_PROBE_BYTES - size));
    if (probed.includes(0)) return { kind: 'binary' };
    size += part.length;
    if (size > MAX_FILE_BYTES) return { kind: 'too-large' };
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  return { kind: 'text', text: bytes.toString('utf8'), ...(!isUtf8(bytes) && { isLossy: true }) };
}

async function guarded(attempt: () => Promise<FileContent>): Promise<FileContent> {
  try {
    return await attempt();
  } catch (error) {
    return { kind: problemOf(error) };
  }
}

/** What a failed call of the file system means. */
export function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'directory' : 'unreadable';
}
