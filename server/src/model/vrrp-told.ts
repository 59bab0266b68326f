/** Statements that seem to be missing, but were found to be written wrongly. */
import type { Segment } from '../config/block.ts';

/** True if a finding of binding speaks of the keyword: what is said of it once is not said to be missing too. */
export function isTold({ findings }: Segment, keyword: string): boolean {
  return findings.some(({ args }) => Object.values(args).some((it) => String(it).includes(keyword)));
}
