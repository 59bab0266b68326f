/** Findings by file. */
import type { Found } from '../finding.ts';

export function byFile(findings: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const files = new Map<string, Found[]>();
  for (const it of findings) {
    const { name } = it.diagnostic.file;
    const known = files.get(name);
    if (known) known.push(it);
    else files.set(name, [it]);
  }
  return files;
}
