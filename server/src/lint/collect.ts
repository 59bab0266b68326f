/** The diagnostics of an analysis: places become ranges in files, and equal ones are given once. */
import type { MessageArgs } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import { type Config, locate } from '../config/expand.ts';
import { MAX_STEPS } from '../config/expand-chunk.ts';
import type { Finding, Span } from '../config/finding.ts';
import { isMade, isWritten } from '../config/made.ts';
import { nearestWord } from '../config/spelling.ts';
import type { ClaimIndex, PlacedClaim } from '../model/claim-index.ts';
import { tokenBefore, tokenKind } from '../syntax/chunk.ts';
import { HAS_STATEMENT_TAGS, IS_TEMPLATE } from '../syntax/special.ts';
import { DEFINITION } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk, positionAt } from '../syntax/tree.ts';
import { type Analysis, indexOfPlaced, MAX_FINDINGS, type PlacedSegment } from './analysis.ts';
import { blockFor } from './block-for.ts';
import type { Diagnostic, FileEdit, FileRange, Fix, Related } from './diagnostic.ts';
import { includeDiagnostics } from './includes.ts';
import type { ClaimFinding, ConfigFinding, FixContext, PlacedSpan, Rule, RuleFix } from './rule.ts';
import { ruleById } from './rule-by-id.ts';
import { checkConfig } from './run.ts';
import { viewsOf } from './view.ts';
import { wordsOf } from './words.ts';

/** All diagnostics of a configuration, in no particular order. */
export function diagnosticsOf(analysis: Analysis): readonly Diagnostic[] {
  if (analysis.unsure > 0) return [];
  const found: Diagnostic[] = [];
  const isJudged = judgedRules(analysis);
  analysis.segments.forEach((placed, index) => {
    if (placed.findings.length === 0) return;
    for (const finding of placed.findings) {
      if (!isJudged(ruleById(finding.rule)) || isGarbled(analysis, { placed, span: finding.span })) continue;
      found.push(ofFinding(analysis, placed, index, finding));
    }
  });
  for (const verdict of verdictsOf(analysis, isJudged)) {
    if (!isGarbled(analysis, placeOf(verdict.at))) found.push(ofVerdict(analysis, verdict));
  }
  const { release } = analysis.language;
  for (const finding of checkConfig(viewsOf(analysis), isJudged)) {
    if (isGarbled(analysis, finding.at)) continue;
    found.push(ofPlaced(analysis, ruleById(finding.rule), finding));
  }
  found.push(...includeDiagnostics(analysis.config, release));
  if (analysis.found >= MAX_FINDINGS) found.push(ofWhole(analysis, 'too-many-findings', MAX_FINDINGS));
  if (analysis.config.isCut) found.push(ofWhole(analysis, 'expansion-cut', MAX_STEPS));
  return found;
}

/** What can be told where not all is known that the daemon reads. */
function judgedRules({ config, opaque }: Analysis): (rule: Rule) => boolean {
  const files = [...config.files];
  const isTemplate = files.some(({ tree }) => (tree.special & IS_TEMPLATE) !== 0);
  const hasStatementTags = files.some(({ tree }) => (tree.special & HAS_STATEMENT_TAGS) !== 0);
  const hasIncludes = !config.isPartial && !config.isCut && !(isTemplate && opaque > 0);
  const isWhole = hasIncludes && opaque === 0;
  // Of two blocks in a template, there may be one or the other, and in each of them more than is seen.
  const isAlone = isTemplate && (hasStatementTags || opaque > 0);
  return ({ needsWhole, needsIncludes, scope }) => {
    if (isAlone && (scope === 'claims' || scope === 'config')) return false;
    return (isWhole || !needsWhole) && (hasIncludes || !needsIncludes);
  };
}

/** Text in which something is missing is not judged. */
function isGarbled({ config }: Analysis, { placed, span }: PlacedSpan): boolean {
  const chunk = config.isCut ? placed.segment.pieces[span.piece] : undefined;
  return chunk !== undefined && isMade(chunk) && chunk.isGarbled;
}

/** What concerns the configuration as such stands at its start. */
function ofWhole({ config, language }: Analysis, rule: string, limit: number): Diagnostic {
  const words = wordsOf(ruleById(rule), 'found', { limit }, language.release);
  return { file: config.root, range: { start: 0, end: 0 }, ...words, related: [], fixes: () => [] };
}

function ofFinding(analysis: Analysis, placed: PlacedSegment, index: number, finding: Finding): Diagnostic {
  const rule = ruleById(finding.rule);
  const start = analysis.starts[index] ?? 0;
  const locate = (span: Span): FileRange => locateSpan(analysis.config, start, span);
  const lines: Record<string, number> = {};
  for (const [name, span] of Object.entries(finding.lines ?? {})) lines[name] = lineNumber(locate(span));
  const args = { ...finding.args, ...lines };
  return {
    ...locate(finding.span),
    ...wordsOf(rule, finding.message, args, analysis.language.release),
    related: rule.related ? relatedOf(rule, args, finding.spans?.map(locate) ?? []) : [],
    fixes: () => fixesOf(rule, { ...finding, args }, placed, locate),
  };
}

interface Verdict extends ClaimFinding {
  /** The name that a misspelt one stands for. */
  readonly meant: string | undefined;
}

function verdictsOf(analysis: Analysis, isJudged: (rule: Rule) => boolean): readonly Verdict[] {
  const found = [...analysis.index.judged]
    .flatMap((it) => it.verdicts)
    .filter((it) => isJudged(ruleById(it.rule)));
  const renames = renamesIn(found);
  const verdicts: Verdict[] = [];
  const meantKeys = new Set<string>();
  for (const verdict of found) {
    const { space } = verdict.at.claim;
    const rename = renames.get(space);
    if (verdict.isWanted && rename !== undefined) continue;
    const meant = verdict.takesWanted ? rename : meantName(analysis, ruleById(verdict.rule), verdict);
    if (meant !== undefined) meantKeys.add(`${space} ${meant}`);
    verdicts.push({ ...verdict, meant });
  }
  const isMeant = ({ claim }: PlacedClaim): boolean => meantKeys.has(`${claim.space} ${claim.name}`);
  return verdicts.filter(({ unlessMeant, at }) => !unlessMeant || !isMeant(at));
}

/** By name space, the one wanted name where one block is there to take it. */
function renamesIn(verdicts: readonly ClaimFinding[]): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  const isAmbiguous = new Set<string>();
  const taking = new Set<string>();
  for (const { at, isWanted, takesWanted } of verdicts) {
    const { space, name } = at.claim;
    if (isWanted) {
      if ((wanted.get(space) ?? name) !== name) isAmbiguous.add(space);
      wanted.set(space, name);
    } else if (takesWanted) {
      if (taking.has(space)) isAmbiguous.add(space);
      taking.add(space);
    }
  }
  return new Map([...wanted].filter(([space]) => taking.has(space) && !isAmbiguous.has(space)));
}

function ofVerdict(analysis: Analysis, verdict: Verdict): Diagnostic {
  const { meant } = verdict;
  const lines: Record<string, PlacedSpan> = {};
  for (const [name, claim] of Object.entries(verdict.lines ?? {})) lines[name] = placeOf(claim);
  return ofPlaced(analysis, ruleById(verdict.rule), {
    message: meant === undefined ? verdict.message : `${verdict.message}-meant`,
    at: placeOf(verdict.at),
    args: { ...verdict.args, ...(meant !== undefined && { meant }) },
    related: verdict.related.map(placeOf),
    lines,
  });
}

function placeOf({ placed, claim }: PlacedClaim): PlacedSpan {
  return { placed, span: claim.span };
}

function ofPlaced(analysis: Analysis, rule: Rule, found: Omit<ConfigFinding, 'rule'>): Diagnostic {
  const repaired = found.fixAt ?? found.at;
  const index = indexOfPlaced(analysis, repaired.placed);
  const segment = analysis.segments[index];
  const start = analysis.starts[index] ?? 0;
  const locate = ({ placed, span }: PlacedSpan): FileRange =>
    locateSpan(analysis.config, analysis.starts[indexOfPlaced(analysis, placed)] ?? 0, span);
  const lines: Record<string, number> = {};
  for (const [name, place] of Object.entries(found.lines ?? {})) lines[name] = lineNumber(locate(place));
  const { message, at, spans } = found;
  const args = { ...found.args, ...lines };
  const finding: Finding = { rule: rule.id, message, span: repaired.span, args, ...(spans && { spans }) };
  return {
    ...locate(at),
    ...wordsOf(rule, message, args, analysis.language.release),
    related: relatedOf(rule, args, found.related?.map(locate) ?? []),
    fixes: () =>
      segment ? fixesOf(rule, finding, segment, (span) => locateSpan(analysis.config, start, span)) : [],
  };
}

/** The one defined name that is nearly that of the claim, if the rule has a sentence for it. */
function meantName({ index }: Analysis, rule: Rule, { message, at }: ClaimFinding): string | undefined {
  if (!rule.messages[`${message}-meant`]) return undefined;
  const nearest = nearestWord(at.claim.name, definedNames(index, at.claim.space));
  return nearest?.isOnly ? nearest.word : undefined;
}

function definedNames(index: ClaimIndex<ClaimFinding>, space: string): readonly string[] {
  return namesBySpace(index).get(space) ?? [];
}

/** Of all spaces at once, since it walks the whole index, and is asked for each name that nothing defines. */
const namesBySpace = memo(({ buckets }: ClaimIndex<ClaimFinding>): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { space, name, claims } of buckets.flat()) {
    if (!claims.some((it) => it.claim.role === 'defines')) continue;
    const known = names.get(space);
    if (known) known.push(name);
    else names.set(space, [name]);
  }
  return names;
});

function locateSpan(config: Config, start: number, span: Span): FileRange {
  return locate(config, start + span.piece, span.start, span.end);
}

/** As people and the daemon count lines: from 1. */
function lineNumber({ file, range }: FileRange): number {
  return positionAt(file.tree, range.start).line + 1;
}

function relatedOf(rule: Rule, args: MessageArgs, places: readonly FileRange[]): readonly Related[] {
  const text = rule.related;
  return text ? places.map((place) => ({ ...place, text, args })) : [];
}

function isInDefinition({ file: { tree }, range: { start } }: FileRange): boolean {
  const index = chunkIndexAt(tree, start);
  const chunk = tree.chunks[index];
  const token = chunk ? tokenBefore(chunk, start - offsetOfChunk(tree, index)) : -1;
  return chunk !== undefined && token >= 0 && tokenKind(chunk, token) === DEFINITION;
}

function fixesOf(
  rule: Rule,
  finding: Finding,
  { segment }: PlacedSegment,
  locate: (span: Span) => FileRange,
): readonly Fix[] {
  const textAt = (piece: number): string => segment.pieces[piece]?.text ?? '';
  const lineOf = ({ piece, start }: Span): Span => {
    const text = textAt(piece);
    const end = text.indexOf('\n', start);
    return { piece, start: text.lastIndexOf('\n', start - 1) + 1, end: end < 0 ? text.length : end };
  };
  const context: FixContext = {
    finding,
    textOf: ({ piece, start, end }) => textAt(piece).slice(start, end),
    lineOf,
    indentOf: (span) => {
      const line = lineOf(span);
      return /^[ \t]*/.exec(textAt(line.piece).slice(line.start, line.end))?.[0] ?? '';
    },
    blockFor: (span, keyword) => blockFor(segment, span, keyword),
  };
  const changes = ({ edits }: RuleFix): boolean =>
    edits.some(({ span, newText }) => context.textOf(span) !== newText);
  const isPossible = ({ edits }: RuleFix): boolean =>
    edits.every(({ span, newText }) => {
      const chunk = segment.pieces[span.piece];
      if (chunk === undefined || !isMade(chunk)) return true;
      // A new line would end the definition, and what it says is read wherever that is used.
      return (
        isWritten(chunk, span.start, span.end) && !(newText.includes('\n') && isInDefinition(locate(span)))
      );
    });
  return (rule.fixes?.(context) ?? [])
    .filter(changes)
    .filter(isPossible)
    .map(({ title, args, safe, edits }) => ({
      title,
      args: args ?? {},
      safe,
      edits: edits.map(({ span, newText }): FileEdit => ({ ...locate(span), newText })),
    }));
}
