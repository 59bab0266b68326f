/** What a finding is known by in a later run, also if it stands in another line then. */
import { createHash } from 'node:crypto';
import { positionAt } from '../../syntax/tree.ts';
import type { Found } from '../finding.ts';
import { lineText } from './frame.ts';
import { maskedLine } from './secrets.ts';
import { withoutDot } from './uri.ts';

/** To be asked for the findings in their order: those that are alike are told apart by it. Passwords have no part. */
export function fingerprints(pathOf: (file: string) => string = withoutDot): (found: Found) => string {
  const seen = new Map<string, number>();
  return ({ diagnostic: { file, range, rule } }) => {
    const line = maskedLine(lineText(file, positionAt(file.tree, range.start).line)).trim();
    const key = [pathOf(file.name), rule.id, line].join('\n');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32);
  };
}
