/** The file of the node that takes over, made from that of the master. */
import { folderOf, joinPath } from '../../base/path.ts';
import { applyEdits } from '../../base/text-edit.ts';
import { childrenNamed } from '../../config/statements.ts';
import type { FileEdit } from '../../lint/diagnostic.ts';
import { blockNamed } from '../../model/block-claims.ts';
import { trackEntries, weightOf } from '../../model/tracking.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import { localized } from '../localized.ts';
import { linesBehind, rangeOf, replaced, type WrittenStatement, writtenStatements } from './block-edits.ts';
import { fullText } from './file-lines.ts';
import { freeName } from './known-names.ts';
import { instancesIn, type NodeInstance, nextName, nodeName, partnersOf } from './nodes.ts';
import type { IsTaken, Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { blockOfHead, type WrittenBlock, writtenBlock } from './written-block.ts';

export const createPeerFile: Refactoring = {
  id: 'create-peer-file',
  kind: 'refactor.rewrite',
  createsFile: true,
  at: ({ place, checked, roots, file, locale }: RefactorContext): Offer | undefined => {
    const block = blockOfHead(place) ?? place.block;
    if (checked.analyses.length > 1 || file !== checked.root) return undefined;
    const all = instancesIn(checked);
    const own = all.find((it) => it.written?.block === block);
    if (
      own?.instance.state !== 'MASTER' ||
      all.some((it) => partnersOf(it.instance, checked, roots).length > 0)
    ) {
      return undefined;
    }
    const edits = all.map((it) => editsOf(it, file));
    if (edits.some((it) => it === undefined)) return undefined;
    return {
      title: localized(locale, 'Create the file of the backup node…', '创建备节点的配置文件…'),
      change: (isTaken) => {
        const changed = [...edits.flatMap((it) => it ?? []), ...routerIds(checked.analyses[0], file)];
        const text = applyEdits(fullText(file.tree), changed);
        return { edits: [], created: { name: fileFor(file, isTaken, hasNearIncludes(checked)), text } };
      },
    };
  },
};

/** Undefined if the other node's side of it is not known. */
function editsOf(node: NodeInstance, file: SourceFile): readonly FileEdit[] | undefined {
  const { written, instance } = node;
  const statements = written?.file === file ? writtenStatements(written) : undefined;
  if (!written || !statements || instance.priority === undefined || instance.hasUnknownAddress)
    return undefined;
  const priority = otherPriority(node, instance.priority);
  if (priority === undefined) return undefined;
  return [
    ...stateEdits(written, statements, instance.state === 'MASTER' ? 'BACKUP' : 'MASTER', priority),
    ...addressEdits(node, written, statements),
  ];
}

const USUAL_PRIORITY = 100;
const STEP = 10;

/** So near that a check with a weight moves the address, and never that of an owner. */
function otherPriority({ instance, written }: NodeInstance, priority: number): number | undefined {
  if (instance.state !== 'MASTER') return Math.min(priority + STEP, 254);
  if (priority === 255) return USUAL_PRIORITY;
  const weights = written ? weightsIn(written) : [];
  const step = Math.max(1, Math.min(STEP, ...weights.map((it) => Math.abs(it) - 1)));
  const other = Math.max(1, priority - step);
  return other < priority ? other : undefined;
}

/** By how much its trackers move its priority. */
function weightsIn({ analysis, segment, block }: WrittenBlock): readonly number[] {
  const named = (space: string, name: string) => blockNamed(analysis.index, space, name);
  return trackEntries(segment, block)
    .map((it) => weightOf(it, { named }))
    .filter((it) => Number.isFinite(it) && it !== 0);
}

function stateEdits(
  written: WrittenBlock,
  statements: readonly WrittenStatement[],
  state: string,
  priority: number,
): readonly FileEdit[] {
  const edits = [
    ...wordEdits(written, statements, 'state', state),
    ...wordEdits(written, statements, 'priority', String(priority)),
  ];
  const missing = [
    ...(has(statements, 'state') ? [] : [`state ${state}`]),
    ...(has(statements, 'priority') ? [] : [`priority ${priority}`]),
  ];
  const anchor = statements.find((it) => it.directive.kind === 'directive');
  if (missing.length === 0 || !anchor) return edits;
  return [...edits, linesBehind(written, anchor.range.end, missing)];
}

function has(statements: readonly WrittenStatement[], keyword: string): boolean {
  return statements.some((it) => it.directive.keyword === keyword);
}

/** The first argument of all statements of a keyword. */
function wordEdits(
  written: WrittenBlock,
  statements: readonly WrittenStatement[],
  keyword: string,
  newText: string,
): readonly FileEdit[] {
  return statements
    .filter((it) => it.directive.keyword === keyword)
    .flatMap(({ words }) => (words[1] ? [replaced(written, rangeOf(written, words[1].span), newText)] : []));
}

/** Its own address and that of the first peer change places. */
function addressEdits(
  { instance, checked }: NodeInstance,
  written: WrittenBlock,
  statements: readonly WrittenStatement[],
): readonly FileEdit[] {
  const [list] = childrenNamed(written.block, 'unicast_peer');
  const peers = list && writtenBlock(written.analysis, written.index, list);
  const peer = instance.addresses.find((it) => it.role === 'peer');
  const old = instance.statements.get('unicast_src_ip')?.[1]?.text ?? `<address-of-${nodeName(checked)}>`;
  const other = peer?.text ?? '<address-of-the-other-node>';
  return [
    ...wordEdits(written, statements, 'unicast_src_ip', other),
    ...wordEdits(written, statements, 'mcast_src_ip', '<address-of-the-other-node>'),
    ...(peers && peer ? [replaced(written, rangeOf(peers, peer.at.span), old)] : []),
  ];
}

function routerIds(analysis: NodeInstance['checked']['analyses'][0], file: SourceFile): readonly FileEdit[] {
  return analysis.segments.flatMap(({ segment }, index) =>
    childrenNamed(segment.root, 'global_defs').flatMap((block) => {
      const written = writtenBlock(analysis, index, block);
      const statements = written?.file === file ? (writtenStatements(written) ?? []) : [];
      const id = statements.find((it) => it.directive.keyword === 'router_id')?.words[1];
      if (!written || !id) return [];
      return [replaced(written, rangeOf(written, id.span), nextName(id.text) ?? `${id.text}-backup`)];
    }),
  );
}

/** What it includes would not be found from another folder. */
function hasNearIncludes({ analyses: [{ config }] }: NodeInstance['checked']): boolean {
  return config.includes.some((it) => !it.pattern.startsWith('/'));
}

/** `node-a/keepalived.conf` has its partner in `node-b`; any other one stands beside. */
function fileFor({ name }: SourceFile, isTaken: IsTaken, isNear: boolean): string {
  const folder = folderOf(name);
  const base = name.slice(name.lastIndexOf('/') + 1);
  const above = folderOf(folder);
  for (
    let next = nextName(folder.slice(folder.lastIndexOf('/') + 1));
    !isNear && next;
    next = nextName(next)
  ) {
    const other = joinPath(above, `${next}/${base}`);
    if (!isTaken(other)) return other;
  }
  const stem = base.replace(/\.[^.]*$/, '');
  const free = freeName(`${stem}-backup`, (it) => isTaken(joinPath(folder, it + base.slice(stem.length))));
  return joinPath(folder, free + base.slice(stem.length));
}
