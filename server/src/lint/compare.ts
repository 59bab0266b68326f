/** Comparing the members of a virtual router, value by value. */
import type { Localized, MessageArgs } from '../base/localized.ts';
import { lastStatement } from '../config/statements.ts';
import type { Fact, Origin } from '../model/fact.ts';
import { isComplainedOf, isListComplainedOf, isTold } from '../model/told.ts';
import type { ClusterNode, RouterMember } from './cluster.ts';
import type { NodeSpan, RuleTexts } from './rule.ts';

/** A value of one member that is not that of most others, with one of these. */
export interface Difference<Value> {
  readonly member: RouterMember;
  readonly own: Value;
  readonly other: RouterMember;
  readonly value: Value;
}

interface Held<Value, Holder = RouterMember> {
  readonly member: Holder;
  readonly value: Value;
}

/** What is not known is left out. Where no value is more frequent, the first one is right. */
export function differences<Value extends string | number | boolean>(
  members: readonly RouterMember[],
  read: (member: RouterMember) => Value | undefined,
): readonly Difference<Value>[] {
  const held = members.flatMap((member): Held<Value>[] => {
    const value = read(member);
    return value === undefined ? [] : [{ member, value }];
  });
  const usual = mostFrequent(held);
  if (!usual) return [];
  return held
    .filter(({ value }) => value !== usual.value)
    .map(({ member, value }) => ({ member, own: value, other: usual.member, value: usual.value }));
}

function mostFrequent<Value, Holder>(held: readonly Held<Value, Holder>[]): Held<Value, Holder> | undefined {
  const counts = new Map<Value, number>();
  for (const { value } of held) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return held.find(({ value }) => counts.get(value) === most);
}

/** The first of those that are like most others. */
export function mostUsual<Item>(
  items: readonly Item[],
  signatureOf: (item: Item) => string,
): Item | undefined {
  return mostFrequent(items.map((item) => ({ member: item, value: signatureOf(item) })))?.member;
}

/**
 * What holds for a member. It is not known where the statement has a mistake; what holds by default, where something
 * is not seen, or one of the statements that could say otherwise is written wrongly.
 */
export function settled<Value>(
  member: RouterMember,
  fact: Fact<Value> | undefined,
  ...keywords: readonly string[]
): Value | undefined {
  const { origin } = fact ?? {};
  const isOpen = origin ? isComplainedOf(origin.placed.segment, origin.span) : mayLack(member, ...keywords);
  return isOpen ? undefined : fact?.value;
}

/** True where not all entries of a list are known. */
export function mayLackEntries(member: RouterMember, list: string): boolean {
  const { placed, block } = member.instance.block;
  const { hasUnknownAddress } = member.instance;
  return hasUnknownAddress || mayLack(member, list) || isListComplainedOf(placed.segment, block, list);
}

/** True where a statement that nobody sees may be there. */
export function mayLack({ node, instance }: RouterMember, ...keywords: readonly string[]): boolean {
  const { placed, span } = instance.at;
  return !node.isWhole || keywords.some((it) => isTold(placed.segment, it, span) || isToldToAll(node, it));
}

/** True where the statement stands, even if something cancels it. */
export function says({ instance: { block } }: RouterMember, keyword: string): boolean {
  return lastStatement(block.placed.segment, block.block, keyword) !== undefined;
}

function isToldToAll({ vrrp }: ClusterNode, keyword: string): boolean {
  return vrrp.globals.some(({ placed, span }) => isTold(placed.segment, keyword, span));
}

/** Where a value is written; where it holds by default, the head of the instance. */
export function placeOf({ node, instance }: RouterMember, fact?: Fact<unknown>): NodeSpan {
  return inNode(node, fact?.origin ?? instance.at);
}

export function inNode(node: ClusterNode, { placed, span }: Origin): NodeSpan {
  return { node, placed, span };
}

/**
 * Gives the statement that is found the value of the other nodes. Not safe: which of them is right, the author knows.
 * There is none where the statement of the keyword is missing.
 */
export function valueFix(
  keyword: string,
  title: Localized,
  valueIn: (args: MessageArgs) => string = ({ other }) => String(other),
): NonNullable<RuleTexts['fixes']> {
  return ({ finding: { span, args }, textOf }) => {
    const words = textOf(span).split(/(\s+)/);
    if (words[0] !== keyword || words.length < 3) return [];
    const newText = [...words.slice(0, 2), valueIn(args), ...words.slice(3)].join('');
    return [{ title, args, safe: false, edits: [{ span, newText }] }];
  };
}
