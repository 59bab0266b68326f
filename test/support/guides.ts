/** The configurations of the guides. */
import { readdirSync, readFileSync } from 'node:fs';

export interface GuideBlock {
  /** The guide and the number of the block in it. */
  readonly name: string;
  readonly text: string;
  /** It shows a mistake. */
  readonly isBad: boolean;
}

export const GUIDES = 'docs/guides';
export const CHINESE_GUIDES = 'docs/zh-cn/guides';

export function guidesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((it) => it.endsWith('.md') && it !== 'README.md')
    .sort();
}

export function blocksOf(folder: string, guide: string): readonly GuideBlock[] {
  const text = readFileSync(`${folder}/${guide}`, 'utf8');
  return [...text.matchAll(/^```keepalived( bad)?\n((?:.*\n)*?)```$/gm)].map(
    ([, bad, block = ''], index) => ({
      name: `${guide}:${index}`,
      text: block,
      isBad: bad !== undefined,
    }),
  );
}

export const guideBlocks: readonly GuideBlock[] = guidesIn(GUIDES).flatMap((it) => blocksOf(GUIDES, it));
