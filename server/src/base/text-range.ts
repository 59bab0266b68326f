/** Places in a text: offsets count UTF-16 units from 0, a range is half-open. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** True where `offset` is inside of `range` or at its end, as a cursor behind a word still belongs to it. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function contains(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset < range.end;
}
