/** A replacement in one text, and how several of them are applied at once. */
import type { TextRange } from './text-range.ts';

export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/**
 * Applies edits whose ranges belong to the text before any of them.
 * An edit that overlaps an earlier one is left out, so the result is always one that an editor could make.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of withoutOverlaps(edits)) {
    parts.push(text.slice(done, edit.range.start), edit.newText);
    done = edit.range.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The edits in the order of the text, without those that overlap one before them. */
export function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let done = 0;
  return sorted.filter((edit) => {
    if (edit.range.start < done) return false;
    done = edit.range.end;
    return true;
  });
}
