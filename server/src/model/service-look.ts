/** What rules about services ask of every virtual_server first, since it is seldom true. */

import { FewNumbers } from '../base/few-numbers.ts';
import type { Block, Segment, TokenPlace } from '../config/block.ts';
import { hasWord } from '../config/quick-look.ts';
import { lastPlace, lastText, pieceOf, textAfter } from '../config/statements.ts';
import { type Chunk, tokenHash, wordOf } from '../syntax/chunk.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';

const ZERO = /^\+?0*$/;

export function isByAddress(segment: Segment, { head }: Block): boolean {
  const kind = textAfter(segment, head, 1);
  return kind !== 'fwmark' && kind !== 'group';
}

/** True if the port is 0 or left out. */
export function isForAllPorts(segment: Segment, { head }: Block): boolean {
  return ZERO.test(textAfter(segment, head, 2) ?? '');
}

/** False if the weights of all its servers together make up its quorum. */
export function mayLackWeight(segment: Segment, block: Block): boolean {
  const common = lastText(segment, block, 'weight') ?? '1';
  const quorum = Number(lastText(segment, block, 'quorum') ?? '1');
  let sum = 0;
  return !block.children.some((child) => {
    if (child.directive.keyword === 'real_server')
      sum += Number(lastText(segment, child, 'weight') ?? common);
    return sum >= quorum;
  });
}

/** False if the hysteresis is what it has to be. */
export function mayWaver(segment: Segment, block: Block): boolean {
  const quorum = Number(lastText(segment, block, 'quorum') ?? '1');
  return !(Number(lastText(segment, block, 'hysteresis') ?? '0') < quorum);
}

/** What its servers have in common with each other and with it. */
interface ServerLook {
  readonly block: Block;
  /** Two of them, the sorry server among them, may be written alike. */
  readonly repeats: boolean;
  /** One of them has another port than the service. */
  readonly changesPort: boolean;
}

/** Several rules ask of one block after the other. */
let last: ServerLook | undefined;

function lookAtServers(segment: Segment, block: Block): ServerLook {
  if (last?.block === block) return last;
  const port = textAfter(segment, block.head, 2);
  const seen = new FewNumbers();
  let repeats = false;
  let changesPort = false;
  const look = ({ piece, token }: TokenPlace): void => {
    const chunk = pieceOf(segment, piece);
    if (!seen.add(hashOfServer(chunk, token))) repeats = true;
    changesPort ||= !hasWord(chunk, token, 2) || wordOf(chunk, token + 2 * TOKEN_SIZE) !== port;
  };
  for (const { directive, head } of block.children) if (directive.keyword === 'real_server') look(head);
  const sorry = lastPlace(segment, block, 'sorry_server');
  if (sorry) look(sorry);
  last = { block, repeats, changesPort };
  return last;
}

/** False if all packets go to the port that they came to. */
export function mayChangePort(segment: Segment, block: Block): boolean {
  return !isByAddress(segment, block) || lookAtServers(segment, block).changesPort;
}

/** False if no two of its servers, the sorry server among them, are written alike. */
export function mayRepeatServer(segment: Segment, block: Block): boolean {
  return lookAtServers(segment, block).repeats;
}

/** A port of 0 may be left out, tails of addresses are cut off, IPv6 has several spellings: these are all the same. */
function hashOfServer(chunk: Chunk, token: number): number {
  const address = token + TOKEN_SIZE;
  const port = address + TOKEN_SIZE;
  if (!hasWord(chunk, token, 2)) return 0;
  if (ZERO.test(wordOf(chunk, port)) || /[-/:]/.test(wordOf(chunk, address))) return 0;
  return Math.imul(tokenHash(chunk, address), 31) ^ tokenHash(chunk, port);
}
