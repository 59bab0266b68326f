/** One file system out of two: that of the host, and that of the client for what the host does not know. */
import { URI } from 'vscode-uri';
import type { FileSystem } from '../workspace/file-system.ts';
import type { Host } from './host.ts';

export function routedFiles({ files, schemes }: Host, others: FileSystem): FileSystem {
  const route = (name: string): FileSystem => (schemes.includes(URI.parse(name).scheme) ? files : others);
  return {
    find: (from, pattern) => route(from).find(from, pattern),
    read: (name) => route(name).read(name),
    exists: (name) => route(name).exists(name),
    list: (from, folder) => route(from).list(from, folder),
  };
}
