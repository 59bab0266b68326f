/** Adverts go to the peers by their addresses, for networks that drop multicast. */
import { hasStatement } from '../../config/statements.ts';
import type { Analysis } from '../../lint/analysis.ts';
import type { FileEdit } from '../../lint/diagnostic.ts';
import type { Instance } from '../../model/vrrp-instance.ts';
import { isInRelease } from '../../schema/target.ts';
import { localized } from '../localized.ts';
import { refuse } from '../refusal.ts';
import {
  deletedLines,
  linesBehind,
  replaced,
  type WrittenStatement,
  writtenStatements,
} from './block-edits.ts';
import { instancesIn, type NodeInstance, nodeName, partnersOf } from './nodes.ts';
import type { Offer, RefactorContext, Refactoring, RefusedOffer } from './refactoring.ts';
import { blockOfHead, type WrittenBlock } from './written-block.ts';

export const convertToUnicast: Refactoring = {
  id: 'convert-to-unicast',
  kind: 'refactor.rewrite',
  at: ({ place, checked, roots, file, locale }: RefactorContext): Offer | RefusedOffer | undefined => {
    const block = blockOfHead(place) ?? place.block;
    const own =
      checked.analyses.length === 1
        ? instancesIn(checked).find((it) => it.written?.block === block)
        : undefined;
    if (own?.written?.file !== file || !isConvertible(own)) return undefined;
    const others = partnersOf(own.instance, checked, roots);
    const title =
      others.length > 0
        ? localized(locale, 'Convert to unicast on all nodes…', '将所有节点改为单播…')
        : localized(locale, 'Convert to unicast…', '改为单播…');
    const nodes = [own, ...others];
    if (nodes.some((it) => isStrict(it.checked.analyses[0]))) {
      return { title, ...refuse("'vrrp_strict' forbids unicast.", '“vrrp_strict”不允许单播。') };
    }
    return { title, change: () => ({ edits: nodes.flatMap((it) => converted(it, nodes)) }) };
  },
};

function isConvertible({ instance, written }: NodeInstance): boolean {
  if (!written || instance.unicastBy || instance.hasUnknownAddress) return false;
  return (
    written.block.directive.table.get('unicast_peer') !== undefined &&
    writtenStatements(written) !== undefined
  );
}

function isStrict({ segments }: Analysis): boolean {
  return segments.some(({ segment }) =>
    segment.root.children.some(
      (it) => it.directive.keyword === 'global_defs' && hasStatement(segment, it, 'vrrp_strict'),
    ),
  );
}

/** A node that uses unicast already, or whose lines are not what they look like, stays as it is. */
function converted(node: NodeInstance, nodes: readonly NodeInstance[]): readonly FileEdit[] {
  const { written, instance } = node;
  const statements = written && writtenStatements(written);
  if (!written || !statements || !isConvertible(node)) return [];
  const peers = nodes.filter((it) => it !== node).map(addressOf);
  const lines = [
    'unicast_peer {',
    ...(peers.length > 0 ? peers : [placeholder('the-other-node')]).map((it) => `    ${it}`),
    '}',
    ...(lacksBase(instance, written) ? ['vmac_xmit_base'] : []),
  ];
  const source = last(statements, 'mcast_src_ip');
  const gone = statements.filter(({ directive }) => directive.keyword === 'mcast_dst_ip');
  const head = `unicast_src_ip ${addressOf(node)}`;
  const anchor = last(statements, 'interface')?.range.end ?? written.body.start;
  return [
    ...(source
      ? [replaced(written, source.range, head), linesBehind(written, source.range.end, lines)]
      : [linesBehind(written, anchor, indented([head, ...lines], anchor === written.body.start))]),
    ...gone.map((it) => deletedLines(written, it.range)),
  ];
}

function indented(lines: readonly string[], isBelowHead: boolean): readonly string[] {
  return isBelowHead ? lines.map((it) => `    ${it}`) : lines;
}

function last(statements: readonly WrittenStatement[], keyword: string): WrittenStatement | undefined {
  return statements.filter((it) => it.directive.keyword === keyword).at(-1);
}

/** From which a node sends, if its file says so. */
function addressOf({ instance: { statements }, checked }: NodeInstance): string {
  const known = statements.get('unicast_src_ip')?.[1] ?? statements.get('mcast_src_ip')?.[1];
  return known?.text ?? placeholder(nodeName(checked));
}

/** The linter asks for a real value in its place. */
function placeholder(node: string): string {
  return `<address-of-${node.replace(/[^\w.-]+/g, '-')}>`;
}

/** The daemon sets it by itself with a virtual MAC, and says so. */
function lacksBase({ statements }: Instance, { segment }: WrittenBlock): boolean {
  const hasVirtualMac = statements.has('use_vmac') || statements.has('use_ipvlan');
  return (
    hasVirtualMac &&
    !statements.has('vmac_xmit_base') &&
    isInRelease({ since: '2.2.0' }, segment.language.release)
  );
}
