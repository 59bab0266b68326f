/** Edits that are made one round after the other, told as edits of the text before the first one. */
import { type TextEdit, withoutOverlaps } from './text-edit.ts';

/** A stretch of the text at hand: what is left of the first text, or what was put in. */
type Stretch =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'new'; readonly text: string };

export class EditRounds {
  private stretches: readonly Stretch[];
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
    this.stretches = [{ kind: 'kept', start: 0, end: length }];
  }

  /** Edits of the text that the rounds before left. */
  add(edits: readonly TextEdit[]): void {
    const next: Stretch[] = [];
    const rest = [...this.stretches];
    let at = 0;
    /** Takes what lies before an offset. */
    const take = (until: number): Stretch[] => {
      const taken: Stretch[] = [];
      while (at < until) {
        const stretch = rest.shift();
        if (!stretch) break;
        const size = sizeOf(stretch);
        const cut = Math.min(size, until - at);
        taken.push(slice(stretch, 0, cut));
        if (cut < size) rest.unshift(slice(stretch, cut, size));
        at += cut;
      }
      return taken;
    };
    for (const { range, newText } of withoutOverlaps(edits)) {
      next.push(...take(range.start));
      take(range.end);
      if (newText !== '') next.push({ kind: 'new', text: newText });
    }
    this.stretches = [...next, ...take(Number.POSITIVE_INFINITY)];
  }

  /** All rounds at once, as edits of the first text. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let start = 0;
    let newText = '';
    const close = (end: number): void => {
      if (newText !== '' || start < end) edits.push({ range: { start, end }, newText });
      newText = '';
    };
    for (const stretch of this.stretches) {
      if (stretch.kind === 'new') newText += stretch.text;
      else {
        close(stretch.start);
        start = stretch.end;
      }
    }
    close(this.length);
    return edits;
  }
}

function sizeOf(stretch: Stretch): number {
  return stretch.kind === 'new' ? stretch.text.length : stretch.end - stretch.start;
}

function slice(stretch: Stretch, from: number, to: number): Stretch {
  if (stretch.kind === 'new') return { kind: 'new', text: stretch.text.slice(from, to) };
  return { kind: 'kept', start: stretch.start + from, end: stretch.start + to };
}
