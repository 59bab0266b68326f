/** What a block amounts to, in a few words: its own settings, as far as they can be read off it. */
import type { Locale } from '../base/localized.ts';
import type { Block, Segment } from '../config/block.ts';
import { childrenNamed, lastValue, statementsOf } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { ClusterView } from '../lint/cluster.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import { instanceOf } from '../model/vrrp-instance.ts';
import { parseDecimal } from '../schema/types/decimal.ts';
import { guessFact, outcomeFacts, rankFact } from './cluster-facts.ts';
import { seconds } from './hint.ts';
import { takeoverTime } from './instance-election.ts';
import { localized } from './localized.ts';
import { code, dotted } from './markdown.ts';
import { membershipAt, rankingOf } from './membership.ts';

/** One line for a hover; undefined for blocks of which nothing is to be said. */
export function blockFacts(
  analysis: Analysis,
  at: PlacedBlock,
  locale: Locale,
  clusters: readonly ClusterView[],
): string | undefined {
  return dotted(FACTS[at.block.directive.path]?.(at, locale, analysis, clusters) ?? []) || undefined;
}

type Facts = (
  at: PlacedBlock,
  locale: Locale,
  analysis: Analysis,
  clusters: readonly ClusterView[],
) => readonly (string | undefined)[];

const FACTS: Readonly<Record<string, Facts>> = {
  vrrp_instance: instanceFacts,
  vrrp_script: scriptFacts,
  virtual_server: serverFacts,
};

function instanceFacts(
  at: PlacedBlock,
  locale: Locale,
  analysis: Analysis,
  clusters: readonly ClusterView[],
): readonly (string | undefined)[] {
  const { segment } = at.placed;
  const { block } = at;
  const time = takeoverTime({ analysis, at, instance: instanceOf(segment, block) });
  const vrid = lastValue(segment, block, 'virtual_router_id')?.text;
  const link = lastValue(segment, block, 'interface')?.text;
  const priority = lastValue(segment, block, 'priority')?.text;
  const membership = membershipAt(clusters, analysis, block);
  const ranking = membership && rankingOf(membership);
  return [
    vrid &&
      (link ? localized(locale, `VRID ${vrid} on ${link}`, `${link} 上的 VRID ${vrid}`) : `VRID ${vrid}`),
    ranking
      ? rankFact(ranking, locale)
      : priority && localized(locale, `priority ${priority}`, `优先级 ${priority}`),
    addresses(segment, block),
    time === undefined
      ? undefined
      : localized(locale, `takes over after ${seconds(time)} s of silence`, `静默 ${seconds(time)} 秒后接管`),
    ...(ranking ? outcomeFacts(ranking, locale) : []),
    membership && guessFact(membership, locale),
  ];
}

const MAX_ADDRESSES = 2;

function addresses(segment: Segment, block: Block): string | undefined {
  const found: string[] = [];
  for (const list of childrenNamed(block, 'virtual_ipaddress')) {
    for (const { words } of statementsOf(segment, list)) {
      if (found.length === MAX_ADDRESSES) return `${found.join(', ')} …`;
      if (words[0]) found.push(words[0].text);
    }
  }
  return found.length > 0 ? found.join(', ') : undefined;
}

/** Failures are seen at the end of a run: at best right before the service dies, at worst an interval later. */
function scriptFacts(
  { placed: { segment }, block }: PlacedBlock,
  locale: Locale,
): readonly (string | undefined)[] {
  const interval = parseDecimal(lastValue(segment, block, 'interval')?.text ?? '1');
  const fall = parseDecimal(lastValue(segment, block, 'fall')?.text ?? '1');
  if (!interval || !fall) return [];
  const least = rounded((fall - 1) * interval);
  const most = rounded(fall * interval);
  return [
    localized(
      locale,
      `down after ${least}–${most} s (fall ${fall}, every ${interval} s)`,
      `${least}–${most} 秒后判定失败（fall ${fall}，每 ${interval} 秒一次）`,
    ),
  ];
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function serverFacts(
  { placed: { segment }, block }: PlacedBlock,
  locale: Locale,
): readonly (string | undefined)[] {
  const words = ['lb_algo', 'lb_kind', 'protocol'].map((it) => lastValue(segment, block, it)?.text);
  const settings = words.filter((it) => it !== undefined).map(code);
  const count = childrenNamed(block, 'real_server').length;
  return [
    settings.length > 0 ? settings.join(' ') : undefined,
    localized(locale, `${count} real ${count === 1 ? 'server' : 'servers'}`, `${count} 台真实服务器`),
  ];
}
