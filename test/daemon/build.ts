/** What the daemon at hand was built with, as far as the schema speaks of it. */
import type { Directive } from '../../server/src/schema/language.ts';
import { lackOf } from '../../server/src/schema/narrow.ts';
import type { Daemon } from '../support/daemon.ts';
import { targetOf } from './differential/run.ts';

/** False if the directive or a block around it needs a feature that the build lacks. */
export function isBuiltIn(daemon: Daemon, directive: Directive): boolean {
  const { data, parent } = directive;
  return lackOf(data, targetOf(daemon))?.kind !== 'build' && (!parent || isBuiltIn(daemon, parent));
}
