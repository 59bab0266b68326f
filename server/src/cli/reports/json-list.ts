/** A list in JSON, an item a line. */
export function* jsonList(items: Iterable<unknown>): Generator<string> {
  let separator = '[\n';
  for (const it of items) {
    yield separator + JSON.stringify(it);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}
