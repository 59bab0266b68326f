/** The VRIDs that instances claim on a link. */
import type { Block, Segment } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import { tokenSpan } from '../config/finding.ts';
import {
  childrenNamed,
  firstWordIn,
  hasStatement,
  lastPlace,
  lastText,
  pieceOf,
  textAfter,
  type Word,
} from '../config/statements.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';

/** The name space of VRIDs; a name is interface, VRID and family. */
export const VRID_SPACE = 'vrid';

const MAX_VRID = 255;
const NONE: readonly Claim[] = [];

/** One claim for each instance whose VRID, interface and family are known. */
export function instanceClaims(segment: Segment): readonly Claim[] {
  let claims: Claim[] | undefined;
  for (const block of segment.root.children) {
    if (block.directive.path !== 'vrrp_instance') continue;
    const claim = vridClaim(segment, block);
    if (!claim) continue;
    claims ??= [];
    claims.push(claim);
  }
  return claims ?? NONE;
}

/** Unicast instances are told apart by their peers, so that they may share a VRID on one link; without one it is multicast. */
function vridClaim(segment: Segment, block: Block): Claim | undefined {
  const place = lastPlace(segment, block, 'virtual_router_id');
  const number = Number(place && knownText(textAfter(segment, place, 1)));
  const link = knownText(lastText(segment, block, 'interface'));
  if (!place || link === undefined || !(number >= 1 && number <= MAX_VRID)) return undefined;
  if (childrenNamed(block, 'unicast_peer').some((it) => firstWordIn(segment, it))) return undefined;
  if (hasStatement(segment, block, 'mcast_dst_ip')) return undefined;
  const family = familyOf(segment, block);
  if (family === undefined) return undefined;
  return {
    space: VRID_SPACE,
    name: `${link} ${number} ${family}`,
    role: 'defines',
    span: tokenSpan(place.piece, pieceOf(segment, place.piece), place.token + TOKEN_SIZE),
    by: textAfter(segment, block.head, 1) ?? '',
  };
}

/** Undefined for what the daemon replaces. */
function knownText(text: string | undefined): string | undefined {
  return text?.includes('$') ? undefined : text;
}

/** 4 or 6; undefined if the first address is not known. As the daemon: the first address decides. */
function familyOf(segment: Segment, block: Block): 4 | 6 | undefined {
  if (hasStatement(segment, block, 'native_ipv6')) return 6;
  const first = firstAddress(segment, block);
  if (!first) return 4;
  if (!first.isKnown) return undefined;
  return first.text.includes(':') ? 6 : 4;
}

function firstAddress(segment: Segment, block: Block): Word | undefined {
  for (const list of childrenNamed(block, 'virtual_ipaddress')) {
    const first = firstWordIn(segment, list);
    if (first) return first;
  }
  return undefined;
}
