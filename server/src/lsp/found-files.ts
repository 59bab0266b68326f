/** Files that were found for open ones, by searches that run aside. */

export class FoundFiles {
  /** By open file. */
  private readonly found = new Map<string, readonly string[]>();
  private readonly searches = new Map<string, Promise<void>>();
  private readonly onChange: () => void;

  /** `onChange` is called when a search ends otherwise than the one before it. */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** All that was found. */
  get names(): ReadonlySet<string> {
    return new Set([...this.found.values()].flat());
  }

  /** What has not ended yet. */
  get pending(): readonly Promise<void>[] {
    return [...this.searches.values()];
  }

  /** A later search for the same file counts instead of this one. */
  look(name: string, search: Promise<readonly string[]>): void {
    const end = search.then((found) => {
      if (this.searches.get(name) !== end) return;
      this.searches.delete(name);
      this.set(name, found);
    });
    this.searches.set(name, end);
  }

  private set(name: string, found: readonly string[]): void {
    const before = this.found.get(name) ?? [];
    if (found.length === before.length && found.every((it, index) => it === before[index])) return;
    this.found.set(name, found);
    this.onChange();
  }

  drop(name: string): void {
    this.found.delete(name);
    this.searches.delete(name);
  }
}
