/** Fixes that several rules have: another word in a place, and a text taken out. */
import type { Span } from '../config/finding.ts';
import type { FixContext, RuleFix, SpanEdit } from './rule.ts';

export function replaceWith(span: Span, meant: string, safe: boolean): RuleFix {
  return {
    title: { en: "Replace with '{meant}'", zh: '替换为“{meant}”' },
    args: { meant },
    safe,
    edits: [{ span, newText: meant }],
  };
}

/** Deletes a text; its line too, if nothing else stands in it, else the blanks before it. */
export function deletion({ textOf, lineOf }: FixContext, span: Span): SpanEdit {
  const line = lineOf(span);
  const before = textOf({ ...line, end: span.start });
  const behind = textOf({ ...line, start: span.end });
  if (before.trim() === '' && behind.trim() === '') {
    const hasEnd = textOf({ ...line, start: line.end, end: line.end + 1 }) === '\n';
    return { span: { ...line, end: hasEnd ? line.end + 1 : line.end }, newText: '' };
  }
  const blanks = before.length - before.trimEnd().length;
  return { span: { ...span, start: span.start - blanks }, newText: '' };
}
