/** Line by line: what the daemon says of a file against what we say of it. */
import type { Complaint } from './complaints.ts';
import type { Finding } from './findings.ts';
import { type BlockLines, closedAt, definedAt, isWithin, type Layout, outermostAt } from './layout.ts';

/** What both say of a file. */
export interface Verdicts {
  readonly complaints: readonly Complaint[];
  readonly findings: readonly Finding[];
  /** Lines of the file about which the daemon says something that depends on the machine. */
  readonly machineLines: ReadonlySet<number>;
  readonly layout: Layout;
  /** The last line that the daemon read, if it stopped before the end. */
  readonly readUpTo: number | undefined;
}

export interface Comparison {
  /** Complaints that a finding answers. */
  readonly answered: readonly Complaint[];
  readonly missed: readonly Complaint[];
  /** Errors of ours that a complaint justifies. */
  readonly justified: readonly Finding[];
  readonly unjustified: readonly Finding[];
}

export function compare(verdicts: Verdicts): Comparison {
  const judged = verdicts.complaints.some((it) => it.class === 'brace')
    ? firstCauseOnly(verdicts)
    : lineByLine(verdicts);
  const { complaints, isAnswered, isJustified } = judged;
  const errors = verdicts.findings.filter((it) => it.severity === 'error' && isRead(it, verdicts));
  return {
    answered: complaints.filter((it) => isAnswered(it)),
    missed: complaints.filter((it) => !it.isOptional && !isAnswered(it)),
    justified: errors.filter((it) => isJustified(it)),
    unjustified: errors.filter((it) => !isJustified(it)),
  };
}

interface Judged {
  readonly complaints: readonly Complaint[];
  readonly isAnswered: (complaint: Complaint) => boolean;
  readonly isJustified: (finding: Finding) => boolean;
}

/** What stands behind the place where the daemon stopped has no judge. */
function isRead(finding: Finding, verdicts: Verdicts): boolean {
  const { readUpTo } = verdicts;
  if (finding.file !== undefined) return true;
  return (readUpTo === undefined || finding.line <= readUpTo) && !isSkipped(finding, verdicts);
}

/** Nor have the words of a block that the daemon skips; we read them, since they will be read one day. */
function isSkipped({ line, category }: Finding, { complaints, layout }: Verdicts): boolean {
  if (category !== 'syntax' && category !== 'value') return false;
  const heads = complaints.flatMap((it) => (SKIPS_BLOCK.test(it.text) ? (it.line ?? []) : []));
  return layout.blocks.some((it) => heads.includes(it.head) && line > it.head && line <= it.close);
}

const SKIPS_BLOCK = /already defined|must have a name/;

function lineByLine(verdicts: Verdicts): Judged {
  const { complaints, machineLines } = verdicts;
  const pairs = complaints.flatMap((complaint) =>
    answersTo(complaint, verdicts).map((finding) => ({ complaint, finding })),
  );
  const answered = new Set(pairs.map((it) => it.complaint));
  const justified = new Set(pairs.map((it) => it.finding));
  return {
    complaints,
    isAnswered: (it) => answered.has(it),
    isJustified: (it) => justified.has(it) || (it.file === undefined && machineLines.has(it.line)),
  };
}

function answersTo(complaint: Complaint, { layout, findings }: Verdicts): readonly Finding[] {
  const { line, file } = complaint;
  const fitting = findings.filter((it) => isSerious(it) || complaint.class === 'deprecated');
  // What is judged after reading names no line.
  if (line === undefined) return findings.filter(isSerious);
  const places = placesOf(complaint, line, layout, findings);
  return fitting.filter(
    (it) => it.file === file && (isOnLine(it, line) || (file === undefined && places.has(it.line))),
  );
}

function isSerious({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function isOnLine({ line, endLine }: Finding, at: number): boolean {
  return at >= line && at <= endLine;
}

/** Lines that are as right for a complaint as its own. */
function placesOf(
  { text }: Complaint,
  line: number,
  layout: Layout,
  findings: readonly Finding[],
): ReadonlySet<number> {
  const closed = closedAt(layout, line);
  const block = closed ? linesOf(closed, layout) : [];
  return new Set([...definedAt(layout, line), ...block, ...droppedBy(text, line, layout, findings)]);
}

/** The head of a block and its own statements, without those of the blocks in it. */
function linesOf(block: BlockLines, { blocks }: Layout): readonly number[] {
  const inner = blocks.filter((it) => it !== block && isWithin(it.head, block) && it.depth > block.depth);
  const rows = Array.from({ length: block.close - block.head + 1 }, (_, index) => block.head + index);
  return rows.filter((row) => !inner.some((it) => row > it.head && row < it.close));
}

/** The block that defines a name which the complaint misses, where there is a finding: it was dropped. */
function droppedBy(
  text: string,
  line: number,
  { blocks }: Layout,
  findings: readonly Finding[],
): readonly number[] {
  const words = new Set(text.split(/[\s'",]+/));
  const dropped = blocks.filter((it) => {
    const name = it.title.split(' ')[1];
    return it.depth === 0 && name !== undefined && words.has(name) && !isWithin(line, it);
  });
  const inBlocks = dropped.flatMap((block) => findings.filter((it) => isWithin(it.line, block)));
  return [...inBlocks, ...findings.filter((it) => namesOneOf(it, words))].map((it) => it.line);
}

/** A definition that was made by expanding another line is reported there, by its name. */
function namesOneOf({ rule, text }: Finding, words: ReadonlySet<string>): boolean {
  return (
    rule === 'incomplete-tracker' && [...text.matchAll(/'(\S+?)'/g)].some(([, name = '']) => words.has(name))
  );
}

/** Braces that do not match put all that follows in a wrong place, so only the first complaint tells something. */
function firstCauseOnly(verdicts: Verdicts): Judged {
  const { complaints, findings, layout } = verdicts;
  const placed = complaints.filter((it) => it.line !== undefined && it.file === undefined);
  const first = placed.reduce<Complaint | undefined>(
    (least, it) => (least?.line !== undefined && least.line <= (it.line ?? 0) ? least : it),
    undefined,
  );
  const near = (finding: Finding): boolean => first === undefined || isNear(finding, first, layout);
  return {
    complaints: first ? [first] : complaints.slice(0, 1),
    isAnswered: () => findings.some((it) => isSerious(it) && near(it)),
    isJustified: () => true,
  };
}

/** In the block of the complaint, or in the one before it. */
function isNear({ line, endLine }: Finding, { line: at = 0 }: Complaint, layout: Layout): boolean {
  if (line <= at && endLine >= at) return true;
  const tops = layout.blocks.filter((it) => it.depth === 0 && it.head <= at).sort((a, b) => a.head - b.head);
  const around = outermostAt(layout, at) ?? tops.at(-1);
  const before = tops.filter((it) => around === undefined || it.head < around.head).at(-1);
  const from = before?.head ?? 1;
  return line >= from && line <= Math.max(at, around?.close ?? at);
}
