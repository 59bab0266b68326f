/** What the daemon at hand was built with, as far as the schema speaks of it. */
import type { Feature } from '../../server/src/schema/define.ts';
import type { Directive } from '../../server/src/schema/language.ts';
import { type Daemon, hasFeature } from '../support/daemon.ts';

/** The features that the directive or a block around it needs and the build lacks. */
export function lackingFeatures(daemon: Daemon, directive: Directive): readonly Feature[] {
  const above = directive.parent ? lackingFeatures(daemon, directive.parent) : [];
  return [...above, ...(directive.data.build ?? []).filter((it) => !hasFeature(daemon, it))];
}

export function isBuiltIn(daemon: Daemon, directive: Directive): boolean {
  return lackingFeatures(daemon, directive).length === 0;
}
