/** What lenses say of clusters in each file that was asked for, since it can change while the file stays the same. */
import type { CodeLens } from '../ide/code-lens.ts';

interface Shown {
  readonly version: number | undefined;
  readonly titles: string;
}

export class ShownLenses {
  private readonly byFile = new Map<string, Shown>();

  show(name: string, version: number | undefined, lenses: readonly CodeLens[]): void {
    this.byFile.set(name, { version, titles: titlesOf(lenses) });
  }

  /** The client asks anew for what it shows. */
  clear(): void {
    this.byFile.clear();
  }

  forget(name: string): void {
    this.byFile.delete(name);
  }

  /** True if one of the files says something else now; of those that changed since, the client asks by itself. */
  areStale(
    versionOf: (name: string) => number | undefined,
    lensesIn: (name: string) => readonly CodeLens[],
  ): boolean {
    return [...this.byFile].some(
      ([name, { version, titles }]) => version === versionOf(name) && titles !== titlesOf(lensesIn(name)),
    );
  }
}

function titlesOf(lenses: readonly CodeLens[]): string {
  return lenses.map((it) => it.title).join('\n');
}
