/** Statements that seem to be missing, but were found to be written wrongly. */
import { countWhile } from '../base/count-while.ts';
import { memo } from '../base/memo.ts';
import type { Block, Segment, TokenPlace } from '../config/block.ts';
import { type Finding, type Span, tokenSpan } from '../config/finding.ts';
import { resembles } from '../config/spelling.ts';
import { childrenNamed, headSpan } from '../config/statements.ts';

/**
 * True if binding found something that may be why the keyword is missing: one mistake is told once. It has to stand in
 * the same block of the top level as `at`; left out, anywhere in the segment.
 */
export function isTold(segment: Segment, keyword: string, at?: Span): boolean {
  if (segment.findings.length === 0) return false;
  const places = placesOf(segment)(keyword);
  return at ? places.has(placeOf(segment, at)) : places.size > 0;
}

/** Of a password that is cut, it is known what is left. */
const KNOWN_ALL_THE_SAME: ReadonlySet<string> = new Set(['auth-pass-too-long']);

/** True if binding found something in the text of a span because of which its value is not what it seems. */
export function isComplainedOf(segment: Segment, { piece, start, end }: Span): boolean {
  return segment.findings.some(
    ({ rule, span }) =>
      span.piece === piece && span.start < end && span.end > start && !KNOWN_ALL_THE_SAME.has(rule),
  );
}

/** True if binding found something between the braces of one of the lists of a keyword. */
export function isListComplainedOf(segment: Segment, block: Block, keyword: string): boolean {
  if (segment.findings.length === 0) return false;
  return childrenNamed(block, keyword).some(({ open, close }) => {
    const from = placeSpan(segment, open);
    const to = placeSpan(segment, close);
    return segment.findings.some(({ span }) => !isBefore(span, from) && !isBefore(to, span));
  });
}

function placeSpan({ pieces }: Segment, { piece, token }: TokenPlace): Span {
  const chunk = pieces[piece];
  return chunk ? tokenSpan(piece, chunk, token) : { piece, start: 0, end: 0 };
}

/** The blocks of the top level, by number, in which a missing keyword is explained. Asked for by each block in them. */
const placesOf = memo((segment: Segment) => {
  const known = new Map<string, ReadonlySet<number>>();
  return (keyword: string): ReadonlySet<number> => {
    let places = known.get(keyword);
    if (!places) {
      const found = segment.findings.filter((it) => explains(it, keyword));
      places = new Set(found.map((it) => placeOf(segment, it.span)));
      known.set(keyword, places);
    }
    return places;
  };
});

/** How many blocks of the top level begin up to here. */
function placeOf(segment: Segment, span: Span): number {
  const { children } = segment.root;
  return countWhile(children.length, (index) => {
    const block = children[index];
    return block !== undefined && !isBefore(span, headSpan(segment, block));
  });
}

function explains({ rule, args }: Finding, keyword: string): boolean {
  // What is missing in the block may stand behind it, or was read as part of another one.
  if (rule === 'unexpected-closing-brace' || rule === 'unclosed-block') return true;
  if (Object.values(args).some((it) => String(it).includes(keyword))) return true;
  return rule === 'unknown-directive' && args.meant === undefined && resembles(String(args.word), keyword);
}

function isBefore(a: Span, b: Span): boolean {
  return a.piece === b.piece ? a.start < b.start : a.piece < b.piece;
}
