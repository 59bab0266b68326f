/** What a block amounts to, in a few words: its own settings, as far as they can be read off it. */
import type { Locale } from '../base/localized.ts';
import type { Block, Segment } from '../config/block.ts';
import { childrenNamed, lastValue, statementsOf } from '../config/statements.ts';
import { parseDecimal } from '../schema/types/decimal.ts';
import { localized } from './localized.ts';
import { code, dotted } from './markdown.ts';

/** One line for a hover; undefined for blocks of which nothing is to be said. */
export function blockFacts(segment: Segment, block: Block, locale: Locale): string | undefined {
  return dotted(FACTS[block.directive.path]?.(segment, block, locale) ?? []) || undefined;
}

type Facts = (segment: Segment, block: Block, locale: Locale) => readonly (string | undefined)[];

const FACTS: Readonly<Record<string, Facts>> = {
  vrrp_instance: instanceFacts,
  vrrp_script: scriptFacts,
  virtual_server: serverFacts,
};

function instanceFacts(segment: Segment, block: Block, locale: Locale): readonly (string | undefined)[] {
  const vrid = lastValue(segment, block, 'virtual_router_id')?.text;
  const link = lastValue(segment, block, 'interface')?.text;
  const priority = lastValue(segment, block, 'priority')?.text;
  return [
    vrid &&
      (link ? localized(locale, `VRID ${vrid} on ${link}`, `${link} 上的 VRID ${vrid}`) : `VRID ${vrid}`),
    priority && localized(locale, `priority ${priority}`, `优先级 ${priority}`),
    addresses(segment, block),
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
function scriptFacts(segment: Segment, block: Block, locale: Locale): readonly (string | undefined)[] {
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

function serverFacts(segment: Segment, block: Block, locale: Locale): readonly (string | undefined)[] {
  const words = ['lb_algo', 'lb_kind', 'protocol'].map((it) => lastValue(segment, block, it)?.text);
  const settings = words.filter((it) => it !== undefined).map(code);
  const count = childrenNamed(block, 'real_server').length;
  return [
    settings.length > 0 ? settings.join(' ') : undefined,
    localized(locale, `${count} real ${count === 1 ? 'server' : 'servers'}`, `${count} 台真实服务器`),
  ];
}
