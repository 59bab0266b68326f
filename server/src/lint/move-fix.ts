/** A fix that several rules have: a statement moves below the one that it depends on. */
import type { Span } from '../config/finding.ts';
import type { FixContext, RuleFix } from './rule.ts';
import { deletion } from './word-fix.ts';

export function moveBelow(context: FixContext, span: Span, target: Span, name: string): RuleFix {
  const { textOf, lineOf, indentOf } = context;
  const { piece, end } = lineOf(target);
  const newText = `\n${indentOf(target)}${textOf(span)}`;
  return {
    title: { en: "Move it below '{name}'", zh: '移到“{name}”之后' },
    args: { name },
    safe: true,
    edits: [deletion(context, span), { span: { piece, start: end, end }, newText }],
  };
}
