// What a writer of generated files is: one file in this folder for each product, one row in `generate.ts`.

export interface Product {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Writer {
  readonly name: string;
  /** A folder in which every file is this writer's: what it no longer writes is deleted. */
  readonly owns?: string;
  readonly write: () => Promise<readonly Product[]> | readonly Product[];
}
