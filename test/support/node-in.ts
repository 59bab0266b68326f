/** The VRRP side of a configuration, for tests. */
import { check } from '../../server/src/lint/check.ts';
import { nodeOf } from '../../server/src/lint/node.ts';
import type { NodeTracker } from '../../server/src/model/node-trackers.ts';
import type { VrrpNode } from '../../server/src/model/vrrp-node.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { sourceText } from '../../server/src/workspace/source-file.ts';

const SOURCES = { file: () => undefined, includes: () => undefined };

/** `typed`: with references to variables in the places of their values. */
export function nodeIn(text: string, mode: 'read' | 'typed' = 'read'): VrrpNode {
  const checked = check(sourceText('keepalived.conf', text), SOURCES, {
    language: languageOf(NEWEST_RELEASE),
  });
  return nodeOf((mode === 'read' && checked.read[0]) || checked.analyses[0]);
}

/** What an instance tracks, in a line. */
export function trackersIn(text: string, instance: string): string {
  const found = nodeIn(text).instances.find((it) => it.name === instance);
  return found?.trackers.map(shown).join(', ') ?? 'no such instance';
}

function shown({ kind, name, weight, isReversed, group }: NodeTracker): string {
  const number = weight.value === undefined ? '?' : String(weight.value);
  return `${kind} ${name} ${number}${isReversed ? ' reverse' : ''}${group === undefined ? '' : ` of ${group}`}`;
}
