/** Numbers that look random and are the same in every run. */

export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 1;
  }

  /** A number from 0 to below `limit`. A xorshift generator; its quality is good enough for texts. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  one<Item>(first: Item, ...others: readonly Item[]): Item {
    return others[this.below(others.length + 1)] ?? first;
  }

  hex(digits: number): string {
    return Array.from({ length: digits }, () => this.below(16).toString(16)).join('');
  }
}
