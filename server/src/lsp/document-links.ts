/** Links as the protocol has them. Whether a path is there is looked up when somebody points at it. */
import type { DocumentLink as LspDocumentLink } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { type DocumentLink, documentLinks } from '../ide/document-links.ts';
import { localized } from '../ide/localized.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { nameOf, toRange } from './convert.ts';
import { fileIn } from './params.ts';
import type { Session } from './session.ts';

/** What a link to a path carries until it is resolved. */
interface PathData {
  /** The URI of the file. */
  readonly target: string;
}

export function links(session: Session, params: unknown): LspDocumentLink[] | null {
  const known = fileIn(session, params);
  if (!known) return null;
  const { file, everywhere } = known;
  const all = everywhere.flatMap((it) => documentLinks(it, file));
  const distinct = new Map(all.map((it) => [it.range.start, it]));
  return [...distinct.values()].map((it) => toLspLink(session, file, it));
}

function toLspLink(session: Session, file: SourceFile, { range, target }: DocumentLink): LspDocumentLink {
  const place = { range: toRange(file.tree, range) };
  if (target.kind === 'path') {
    const data: PathData = { target: pathIn(file.name, target.path) };
    return { ...place, data };
  }
  const [name = ''] = target.names;
  const count = target.names.length;
  const { client, locale } = session;
  return {
    ...place,
    target: session.openDocuments.get(name)?.uri ?? name,
    ...(count > 1 &&
      client.linkTooltips && {
        tooltip: localized(locale, `First of ${count} files`, `共 ${count} 个文件，打开第一个`),
      }),
  };
}

/** On the disk or host of the file that names it. */
function pathIn(from: string, path: string): string {
  const base = URI.parse(from);
  const target = base.scheme === 'untitled' ? URI.file(path) : base.with({ path, query: '', fragment: '' });
  return target.toString();
}

/** Where the server cannot know, the path is taken as it is. */
export async function resolvedLink(session: Session, link: LspDocumentLink): Promise<LspDocumentLink> {
  const { data, ...rest } = link;
  if (!isPathData(data)) return link;
  const isThere = await session.exists(nameOf(data.target));
  if (isThere !== false) return { ...rest, target: data.target };
  if (!session.client.linkTooltips) return rest;
  return { ...rest, tooltip: localized(session.locale, 'Not on this machine', '本机上没有此文件') };
}

function isPathData(data: unknown): data is PathData {
  return typeof data === 'object' && data !== null && typeof Reflect.get(data, 'target') === 'string';
}
