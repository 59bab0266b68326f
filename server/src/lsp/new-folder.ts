/** The folder of a new cluster: what was typed, as a URI, and whether it is free. */
import { URI } from 'vscode-uri';
import { joinPath } from '../base/path.ts';
import type { FolderAnswer } from '../ide/new-cluster/question.ts';
import type { Session } from './session.ts';

/** Of the workspace. */
export interface Folder {
  readonly name: string;
  readonly uri: string;
}

const PROPOSED = 'keepalived';
const MAX_PROPOSALS = 9;

/** What was typed, or a folder that is free. */
export async function folderAnswer(
  session: Session,
  typed: string | undefined,
  folders: readonly Folder[],
): Promise<FolderAnswer> {
  if (typed !== undefined) return judged(session, typed.trim(), folders);
  if (folders.length === 0) return { text: '', problem: 'no-workspace' };
  for (let number = 1; number < MAX_PROPOSALS; number++) {
    const answer = await judged(session, number === 1 ? PROPOSED : `${PROPOSED}-${number}`, folders);
    if (answer.problem === undefined) return answer;
  }
  return judged(session, PROPOSED, folders);
}

async function judged(session: Session, text: string, folders: readonly Folder[]): Promise<FolderAnswer> {
  const uri = uriIn(text, folders);
  if (uri === undefined) {
    return { text, problem: folders.length === 0 ? 'no-workspace' : 'empty' };
  }
  return (await isTaken(session, uri)) ? { text, problem: 'taken' } : { text };
}

const WITH_SCHEME = /^[a-z][a-z\d+.-]+:\/\//i;
const ROOTED = /^(?:[a-z]:)?[\\/]/i;

/** A URI, a whole path, or a path below a folder of the workspace, which may begin with the folder's name. */
export function uriIn(text: string, folders: readonly Folder[]): string | undefined {
  const trimmed = text.trim();
  if (WITH_SCHEME.test(trimmed)) return cleaned(URI.parse(trimmed));
  const path = trimmed.replaceAll('\\', '/');
  const [first] = folders;
  if (ROOTED.test(trimmed)) return rooted(path, first);
  if (!first || path === '') return undefined;
  const [head = '', ...rest] = path.split('/');
  const named = folders.length > 1 ? folders.find((it) => it.name === head) : undefined;
  return below(named ?? first, named ? rest.join('/') : path);
}

function rooted(path: string, first: Folder | undefined): string {
  const base = first ? URI.parse(first.uri) : URI.file('/');
  return cleaned(base.with({ path: path.startsWith('/') ? path : `/${path}` }));
}

function below({ uri }: Folder, path: string): string {
  const base = URI.parse(uri);
  return cleaned(base.with({ path: joinPath(base.path, path) }));
}

/** Without a slash at the end, or two in a row. */
function cleaned(uri: URI): string {
  return uri.with({ path: joinPath('/', uri.path) }).toString();
}

const FILE = 'keepalived.conf';
/** Folders that are looked into. */
const MAX_LOOKED = 50;

/** True of a folder with a configuration in it or in one of its folders. */
async function isTaken(session: Session, uri: string): Promise<boolean> {
  const entries = await session.folder({ name: `${uri}/${FILE}` }, '');
  if (entries.some((it) => !it.isFolder && it.name === FILE)) return true;
  const inner = entries.filter((it) => it.isFolder).slice(0, MAX_LOOKED);
  const found = await Promise.all(
    inner.map((it) => session.exists(`${uri}/${encodeURIComponent(it.name)}/${FILE}`)),
  );
  return found.includes(true);
}
