/** What hovers say of the other nodes of a cluster. */
import { type Locale, type Localized, render } from '../base/localized.ts';
import type { RouterMember } from '../lint/cluster.ts';
import { mayLackEntries, settled } from '../lint/compare.ts';
import type { Fact } from '../model/fact.ts';
import type { NodeAddress } from '../model/node-instance.ts';
import type { NodeInstance } from '../model/vrrp-node.ts';
import type { SegmentPlace } from './block-at.ts';
import { failureOutcomes } from './failure-outcome.ts';
import { localized } from './localized.ts';
import { code } from './markdown.ts';
import { type Membership, type Ranking, rankingOf } from './membership.ts';

/** Nodes that are named in one fact. */
const MAX_NODES = 3;

function namesOf(members: readonly RouterMember[], locale: Locale): string {
  const names = members.slice(0, MAX_NODES).map((it) => it.node.name);
  const more = members.length - names.length;
  if (more > 0) names.push(localized(locale, `${more} more`, `另外 ${more} 个`));
  return names.join(localized(locale, ', ', '、'));
}

// The instance

/** The effective priorities while all is well, the highest first. */
export function rankFact({ standings }: Ranking, locale: Locale): string {
  const shown = standings.slice(0, MAX_NODES + 1).map((it) => `${it.member.node.name} ${it.healthy}`);
  const more = standings.length - shown.length;
  if (more > 0) shown.push(localized(locale, `${more} more`, `另有 ${more} 个`));
  return shown.join(localized(locale, ', ', '，'));
}

export function guessFact({ isGuess }: Membership, locale: Locale): string | undefined {
  return isGuess ? localized(locale, 'assumed to be one cluster', '推测为同一集群') : undefined;
}

const MAX_OUTCOMES = 2;

/** What moves nothing comes first, since that is what nobody expects. */
export function outcomeFacts(ranking: Ranking, locale: Locale): readonly string[] {
  const all = failureOutcomes(ranking);
  const sorted = [...all.filter((it) => !it.taker), ...all.filter((it) => it.taker)];
  const shown = sorted.slice(0, MAX_OUTCOMES).map(({ tracker, taker }) => {
    const node = taker?.member.node.name;
    const [en, zh] =
      node === undefined ? ['stays here', '留在本节点'] : [`moves to ${node}`, `切换到 ${node}`];
    return localized(locale, `if ${code(tracker)} fails: ${en}`, `${code(tracker)} 失败时：${zh}`);
  });
  return sorted.length > shown.length ? [...shown, '…'] : shown;
}

// Its priority

/** How this priority stands to the highest of the others. `checks` are those that move it: with one, what its failure does. */
export function rankSentence(
  membership: Membership | undefined,
  checks: number,
  locale: Locale,
): string | undefined {
  const ranking = membership && rankingOf(membership);
  if (!ranking) return undefined;
  const { own, rival } = ranking;
  const [name, value] = [rival.member.node.name, rival.healthy];
  const [outcome, ...more] = failureOutcomes(ranking);
  if (checks === 1 && outcome && more.length === 0) {
    return outcome.taker ? movesText(name, value, locale) : staysText(ranking, locale);
  }
  if (own.healthy === value) {
    return localized(
      locale,
      `${name} has ${value}, too: neither comes first.`,
      `${name} 也是 ${value}，分不出先后。`,
    );
  }
  const [en, zh] = own.healthy > value ? ['here', '本节点'] : ['there', '该节点'];
  // Above a table, that is said before.
  const [whenEn, whenZh] = checks > 1 ? ['', ''] : [' when all is well', '正常时'];
  return localized(
    locale,
    `${name} has ${value}, so the address is ${en}${whenEn}.`,
    `${name} 为 ${value}，${whenZh}虚拟 IP 在${zh}。`,
  );
}

function movesText(name: string, value: number, locale: Locale): string {
  return localized(
    locale,
    `${name} has ${value}, so the address moves when it fails.`,
    `${name} 为 ${value}，失败时虚拟 IP 会切换。`,
  );
}

function staysText({ rival }: Ranking, locale: Locale): string {
  const { node, instance } = rival.member;
  const [en, zh] =
    instance.nopreempt.value === true ? [' and `nopreempt`', '，且设有 `nopreempt`'] : ['', ''];
  return localized(
    locale,
    `${node.name} has ${rival.healthy}${en}, so the address stays here in both cases.`,
    `${node.name} 为 ${rival.healthy}${zh}，两种情况下虚拟 IP 都留在本节点。`,
  );
}

// Settings that all nodes should share

const SHARED: Readonly<Record<string, (instance: NodeInstance) => Fact<string | number> | undefined>> = {
  'vrrp_instance.virtual_router_id': (it) => it.vrid,
  'vrrp_instance.advert_int': (it) => it.advertInterval,
  'vrrp_instance.version': (it) => it.version,
  'vrrp_instance.state': (it) => it.state,
};

/** What the other nodes have for a directive; undefined for those of which nothing is to be said. */
export function sharedFact(membership: Membership, path: string, locale: Locale): string | undefined {
  const read = SHARED[path];
  if (!read) return undefined;
  const keyword = path.slice(path.lastIndexOf('.') + 1);
  const own = read(membership.member.instance)?.value;
  if (own === undefined) return undefined;
  return comparison(membership, locale, (other) => {
    const value = settled(other, read(other.instance), keyword);
    if (value === undefined) return undefined;
    return value === own ? SAME : on(String(value));
  });
}

const SAME: Localized = { en: 'the same on {nodes}', zh: '{nodes} 相同' };
const SAME_PASSWORD: Localized = { en: 'the same on {nodes}', zh: '与 {nodes} 相同' };
const OTHER_PASSWORD: Localized = { en: 'differs from {nodes}', zh: '与 {nodes} 不同' };
const NO_PASSWORD: Localized = { en: 'none on {nodes}', zh: '{nodes} 没有密码' };
const MISSING: Localized = { en: 'missing on {nodes}', zh: '{nodes} 没有' };
const OTHER_LIST: Localized = { en: 'in the other list on {nodes}', zh: '{nodes} 写在另一个列表中' };

function on(value: string): Localized {
  return { en: `${value} on {nodes}`, zh: `{nodes} 为 ${value}` };
}

/** Nodes of which the same is to be said are named together. */
function comparison(
  { others }: Membership,
  locale: Locale,
  compare: (other: RouterMember) => Localized | undefined,
): string | undefined {
  const groups = new Map<string, { readonly text: Localized; readonly members: RouterMember[] }>();
  for (const other of others) {
    const text = compare(other);
    if (!text) continue;
    const group = groups.get(text.en);
    if (group) group.members.push(other);
    else groups.set(text.en, { text, members: [other] });
  }
  const facts = [...groups.values()]
    .slice(0, MAX_NODES)
    .map(({ text, members }) => render(text, locale, { nodes: namesOf(members, locale) }));
  return facts.length > 0 ? facts.join(localized(locale, ', ', '，')) : undefined;
}

/** Whether the password is that of the others; neither of them is shown. */
export function passwordFact(membership: Membership, locale: Locale): string | undefined {
  const read = (it: RouterMember): string | undefined =>
    settled(it, it.instance.authentication.password, 'auth_pass', 'authentication');
  const own = read(membership.member);
  if (own === undefined) return undefined;
  return comparison(membership, locale, (other) => {
    const { type, at } = other.instance.authentication;
    if (!at && settled(other, type, 'authentication') === 'none') return NO_PASSWORD;
    const value = read(other);
    if (value === undefined) return undefined;
    return value === own ? SAME_PASSWORD : OTHER_PASSWORD;
  });
}

/** Who else has the address that is written at a place. */
export function addressFact(membership: Membership, place: SegmentPlace, locale: Locale): string | undefined {
  const { addresses, excluded } = membership.member.instance;
  const isHere = ({ at: { span } }: NodeAddress): boolean =>
    span.piece === place.piece && span.start <= place.at && place.at <= span.end;
  const own = addresses.find(isHere) ?? excluded.find(isHere);
  if (!own) return undefined;
  const isSent = addresses.includes(own);
  return comparison(membership, locale, (other) => addressOn(other, own, isSent));
}

function addressOn(other: RouterMember, own: NodeAddress, isSent: boolean): Localized | undefined {
  const { addresses, excluded } = other.instance;
  const [same, elsewhere] = isSent ? [addresses, excluded] : [excluded, addresses];
  const theirs = same.find((it) => it.address === own.address);
  if (theirs) {
    if (theirs.prefix === undefined || own.prefix === undefined) return undefined;
    return theirs.prefix === own.prefix ? SAME : on(`/${theirs.prefix}`);
  }
  if (elsewhere.some((it) => it.address === own.address)) return OTHER_LIST;
  const mayHave = ['virtual_ipaddress', 'virtual_ipaddress_excluded'].some((it) => mayLackEntries(other, it));
  return mayHave ? undefined : MISSING;
}
