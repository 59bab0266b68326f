/** Look-up of words by the hash that the lexer made, without making a string of them. */
import { hashOf } from '../base/hash.ts';

/** Open addressing over a power of two; immutable once built. */
export class KeywordTable<Entry> {
  private readonly keys: (string | undefined)[];
  private readonly entries: (Entry | undefined)[];
  private readonly mask: number;

  /** The first of two entries with one keyword wins. */
  constructor(entries: Iterable<readonly [keyword: string, entry: Entry]>) {
    const list = [...entries];
    let size = 2;
    while (size < list.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Array<string | undefined>(size).fill(undefined);
    this.entries = new Array<Entry | undefined>(size).fill(undefined);
    for (const [keyword, entry] of list) this.insert(keyword, entry);
  }

  /** The entry whose keyword stands in `text` from `start` to `end`; `hash` is that of these characters. */
  find(hash: number, text: string, start: number, end: number): Entry | undefined {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const key = this.keys[slot];
      if (key === undefined) return undefined;
      if (key.length === end - start && text.startsWith(key, start)) return this.entries[slot];
    }
  }

  get(keyword: string): Entry | undefined {
    return this.find(hashOf(keyword), keyword, 0, keyword.length);
  }

  private insert(keyword: string, entry: Entry): void {
    let slot = hashOf(keyword) & this.mask;
    while (this.keys[slot] !== undefined) {
      if (this.keys[slot] === keyword) return;
      slot = (slot + 1) & this.mask;
    }
    this.keys[slot] = keyword;
    this.entries[slot] = entry;
  }
}
