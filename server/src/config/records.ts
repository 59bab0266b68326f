/** The statements of many segments as numbers in one array, since there are as many as lines. */

/**
 * Five numbers to a statement: the id of the block, the index of the directive among the block's children (of a list
 * block: 0), the piece, the first token, where the next record of the same block begins. Only ever added to, so that
 * segments can share it.
 */
export const RECORD_SIZE = 5;

/** No record. */
export const NO_RECORD = -1;

export class Records {
  ints = new Int32Array(RECORD_SIZE * 64);
  length = 0;

  /** Where the new record begins; `before` is the record of the same block that it follows. */
  add(block: number, directive: number, piece: number, token: number, before: number): number {
    if (this.length + RECORD_SIZE > this.ints.length) this.grow();
    const { ints, length } = this;
    ints[length] = block;
    ints[length + 1] = directive;
    ints[length + 2] = piece;
    ints[length + 3] = token;
    ints[length + 4] = NO_RECORD;
    if (before !== NO_RECORD) ints[before + 4] = length;
    this.length = length + RECORD_SIZE;
    return length;
  }

  at(index: number): number {
    return this.ints[index] ?? 0;
  }

  /** The next record of the same block. */
  after(index: number): number {
    return this.ints[index + 4] ?? NO_RECORD;
  }

  private grow(): void {
    const larger = new Int32Array(this.ints.length * 2);
    larger.set(this.ints);
    this.ints = larger;
  }
}
