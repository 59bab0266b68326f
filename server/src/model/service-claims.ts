/** The services that virtual servers claim in the kernel. */
import type { Block, Segment } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import { tokenSpan } from '../config/finding.ts';
import { lastText, pieceOf, textAfter } from '../config/statements.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import { protocolOf, type VirtualServer, virtualServerOf } from './virtual-server.ts';

/** The name space of services; a name is address, port and protocol, or what else tells them apart. */
export const SERVICE_SPACE = 'service';

const NONE: readonly Claim[] = [];
const PLAIN_ADDRESS = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const PLAIN_PORT = /^[1-9]\d{0,4}$/;
const PROTOCOLS: ReadonlySet<string> = new Set(['tcp', 'udp', 'sctp']);

/** One claim for each virtual server that is known. */
export function serviceClaims(segment: Segment): readonly Claim[] {
  let claims: Claim[] | undefined;
  for (const block of segment.root.children) {
    if (block.directive.path !== 'virtual_server') continue;
    const name = plainName(segment, block) ?? readName(segment, block);
    if (name === undefined) continue;
    const { piece, token } = block.head;
    const span = tokenSpan(piece, pieceOf(segment, piece), token + TOKEN_SIZE);
    claims ??= [];
    claims.push({ space: SERVICE_SPACE, name, role: 'defines', span, by: 'virtual_server', block });
  }
  return claims ?? NONE;
}

/** Of most services, without reading their blocks. */
function plainName(segment: Segment, block: Block): string | undefined {
  const address = textAfter(segment, block.head, 1) ?? '';
  const port = textAfter(segment, block.head, 2) ?? '';
  const protocol = lastText(segment, block, 'protocol')?.toLowerCase() ?? 'udp';
  if (!PLAIN_ADDRESS.test(address) || !PLAIN_PORT.test(port) || !PROTOCOLS.has(protocol)) return undefined;
  return `${address} ${port} ${protocol}`;
}

function readName(segment: Segment, block: Block): string | undefined {
  const server = virtualServerOf(segment, block);
  return server && nameOf(server);
}

/** Undefined where a protocol is not known. */
function nameOf(server: VirtualServer): string | undefined {
  const { kind, name, endpoint, family, last } = server;
  if (kind === 'mark') return `mark ${Number(name.text)} ${family}`;
  const protocol = protocolOf(server) ?? (last.has('protocol') ? undefined : 'udp');
  if (protocol === undefined) return undefined;
  return endpoint ? `${endpoint.key} ${protocol}` : `group ${name.text} ${protocol}`;
}
