/** Instances of this file and those of other nodes that elect with them. */
import { folderOf } from '../../base/path.ts';
import type { Analysis } from '../../lint/analysis.ts';
import type { Checked } from '../../lint/check.ts';
import { type Instance, instanceOf } from '../../model/vrrp-instance.ts';
import { type WrittenBlock, writtenBlock } from './written-block.ts';

export interface NodeInstance {
  readonly checked: Checked;
  readonly instance: Instance;
  /** Undefined where it can't be changed. */
  readonly written: WrittenBlock | undefined;
}

const KEYWORD = 'vrrp_instance';

/** All instances of a configuration with one profile. */
export function instancesIn(checked: Checked): readonly NodeInstance[] {
  const [analysis] = checked.analyses;
  return analysis.segments.flatMap(({ segment }, index) =>
    segment.root.children
      .filter((it) => it.directive.keyword === KEYWORD)
      .map((block) => nodeInstance(checked, analysis, index, instanceOf(segment, block), block)),
  );
}

function nodeInstance(
  checked: Checked,
  analysis: Analysis,
  index: number,
  instance: Instance,
  block: WrittenBlock['block'],
): NodeInstance {
  return { checked, instance, written: writtenBlock(analysis, index, block) };
}

/** The instances of other nodes with its VRID that have its name or one of its addresses. */
export function partnersOf(
  instance: Instance,
  own: Checked,
  roots: readonly Checked[],
): readonly NodeInstance[] {
  const vrid = vridOf(instance);
  if (vrid === undefined) return [];
  return roots
    .filter((it) => it !== own && it.root.name !== own.root.name)
    .flatMap(instancesIn)
    .filter(({ instance: other }) => vridOf(other) === vrid && isSameService(instance, other));
}

function vridOf({ statements }: Instance): string | undefined {
  return statements.get('virtual_router_id')?.[1]?.text;
}

function isSameService(a: Instance, b: Instance): boolean {
  const addresses = new Set(virtualAddresses(a));
  return a.name === b.name || virtualAddresses(b).some((it) => addresses.has(it));
}

function virtualAddresses({ addresses }: Instance): readonly string[] {
  return addresses.filter(({ role }) => role === 'vip').map(({ text }) => text);
}

/** The folder of its file, as people name the files of nodes. */
export function nodeName({ root }: Checked): string {
  const folder = folderOf(root.name);
  return folder.slice(folder.lastIndexOf('/') + 1) || 'this-node';
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['master', 'backup'],
  ['primary', 'secondary'],
  ['active', 'standby'],
];

/** The name that follows in the way names are given: `node-a`, `lb1`, `primary`; undefined for any other. */
export function nextName(name: string): string | undefined {
  const pair = PAIRS.find(([first]) => name.toLowerCase().endsWith(first));
  if (pair) {
    const [first, second] = pair;
    const typed = name.slice(-first.length);
    const upper = typed === typed.toUpperCase();
    const capital = typed.charAt(0) === typed.charAt(0).toUpperCase();
    const next = upper
      ? second.toUpperCase()
      : capital
        ? second.charAt(0).toUpperCase() + second.slice(1)
        : second;
    return name.slice(0, -first.length) + next;
  }
  const [, head = '', number] = /^(.*?)(\d{1,6})$/.exec(name) ?? [];
  if (number !== undefined) return head + String(Number(number) + 1).padStart(number.length, '0');
  const [, before, letter] = /^(.*[-_.]|)([a-yA-Y])$/.exec(name) ?? [];
  if (before === undefined || letter === undefined) return undefined;
  return before + String.fromCharCode(letter.charCodeAt(0) + 1);
}
