/** What configurations have that a new cluster should not take, or should have, too. */
import type { Analysis } from '../../lint/analysis.ts';
import { usedVrids, usedWords } from '../used-words.ts';
import type { Surroundings } from './question.ts';

export function surroundingsIn(analyses: readonly Analysis[]): Surroundings {
  const vrids = new Set<number>();
  const links = new Map<string, number>();
  for (const analysis of analyses) {
    for (const vrid of usedVrids(analysis).keys()) vrids.add(Number(vrid));
    for (const [link, count] of usedWords(analysis).get('interface') ?? []) {
      links.set(link, (links.get(link) ?? 0) + count);
    }
  }
  const [link = ''] = [...links].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return { vrids: [...vrids].filter(Number.isInteger).sort((a, b) => a - b), link };
}
