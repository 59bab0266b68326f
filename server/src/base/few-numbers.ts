/** A set of numbers that costs little as long as there are few. */

/** More than these are looked up in a real set. */
const FEW = 8;

export class FewNumbers {
  private readonly few: number[] = [];
  private many: Set<number> | undefined;

  /** False if it was there already. */
  add(number: number): boolean {
    if (this.many) {
      const { size } = this.many;
      return this.many.add(number).size > size;
    }
    if (this.few.includes(number)) return false;
    this.few.push(number);
    if (this.few.length > FEW) this.many = new Set(this.few);
    return true;
  }
}
