/** What is to happen, earliest first; of two at one moment, the one that was put in first. */

interface Entry<Item> {
  readonly time: number;
  readonly order: number;
  readonly item: Item;
}

export class TimeQueue<Item> {
  private readonly heap: Entry<Item>[] = [];
  private order = 0;

  get next(): number | undefined {
    return this.heap[0]?.time;
  }

  put(time: number, item: Item): void {
    const { heap } = this;
    const entry = { time, order: this.order++, item };
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (!parent || isBefore(parent, entry)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = entry;
  }

  take(): Item | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (last && last !== first) this.sink(last);
    return first?.item;
  }

  private sink(entry: Entry<Item>): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = heap[below];
      const right = heap[below + 1];
      if (child && right && isBefore(right, child)) {
        child = right;
        below++;
      }
      if (!child || isBefore(entry, child)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = entry;
  }
}

function isBefore<Item>(a: Entry<Item>, b: Entry<Item>): boolean {
  return a.time < b.time || (a.time === b.time && a.order < b.order);
}
