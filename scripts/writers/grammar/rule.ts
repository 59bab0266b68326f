// The parts of a TextMate grammar that are used here, and a repository in which equal rules are kept once.

export interface Captures {
  readonly [group: string]: { readonly name?: string; readonly patterns?: readonly Rule[] };
}

export interface Rule {
  readonly comment?: string;
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly captures?: Captures;
  readonly begin?: string;
  readonly beginCaptures?: Captures;
  readonly end?: string;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export class Repository {
  private readonly rules = new Map<string, Rule>();
  private readonly names = new Map<string, string>();

  /** A reference to the rules; those that are there already are not stored again. */
  share(name: string, patterns: readonly Rule[]): Rule {
    const text = JSON.stringify(patterns);
    const known = this.names.get(text);
    if (known !== undefined) return { include: `#${known}` };
    const free = this.freeName(name);
    this.names.set(text, free);
    const [only] = patterns;
    this.rules.set(free, patterns.length === 1 && only ? only : { patterns });
    return { include: `#${free}` };
  }

  /** In the order of names, so that a change of the schema moves little. */
  toJson(): Readonly<Record<string, Rule>> {
    return Object.fromEntries([...this.rules].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private freeName(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name}-${number}`;
      if (!this.rules.has(candidate)) return candidate;
    }
  }
}

export function scope(name: string): string {
  return name
    .split(' ')
    .map((it) => `${it}.keepalived`)
    .join(' ');
}

/** Captures by number: the name of each group, without the suffix. */
export function named(...names: readonly string[]): Captures {
  return Object.fromEntries(names.map((name, index) => [String(index + 1), { name: scope(name) }]));
}
