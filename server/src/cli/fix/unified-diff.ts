/** What fixes change, as a unified diff. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import { maskedLine } from '../reports/secrets.ts';
import type { Mended } from './mend.ts';

const CONTEXT = 3;

/** Passwords are masked, so what shows one is to be read and not to be applied. */
export function unifiedDiff({ name, before, text }: Mended): string {
  const [old, now] = name.startsWith('/') ? [name, name] : [`a/${name}`, `b/${name}`];
  const patch = structuredPatch(old, now, before, text, undefined, undefined, {
    context: CONTEXT,
  });
  return formatPatch(masked(patch), FILE_HEADERS_ONLY);
}

function masked(patch: StructuredPatch): StructuredPatch {
  const shown = (line: string): string => line.charAt(0) + maskedLine(line.slice(1));
  return { ...patch, hunks: patch.hunks.map((it) => ({ ...it, lines: it.lines.map(shown) })) };
}
