/** The statements of many segments as numbers in one array, since there are as many as lines. */

/**
 * Four numbers to a statement: the id of the block, the index of the directive among the block's children (of a list
 * block: 0), the piece, the first token. Only ever added to, so that segments can share it.
 */
export const RECORD_SIZE = 4;

export class Records {
  ints = new Int32Array(RECORD_SIZE * 64);
  length = 0;

  add(block: number, directive: number, piece: number, token: number): void {
    if (this.length + RECORD_SIZE > this.ints.length) this.grow();
    const { ints, length } = this;
    ints[length] = block;
    ints[length + 1] = directive;
    ints[length + 2] = piece;
    ints[length + 3] = token;
    this.length = length + RECORD_SIZE;
  }

  at(index: number): number {
    return this.ints[index] ?? 0;
  }

  private grow(): void {
    const larger = new Int32Array(this.ints.length * 2);
    larger.set(this.ints);
    this.ints = larger;
  }
}
