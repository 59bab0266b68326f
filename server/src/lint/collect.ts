/** The diagnostics of an analysis: places become ranges in files, and equal ones are given once. */
import type { MessageArgs } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import { MAX_STEPS } from '../config/expand-chunk.ts';
import type { Finding } from '../config/finding.ts';
import { isMade } from '../config/made.ts';
import { nearestWord } from '../config/spelling.ts';
import type { ClaimIndex, Group, PlacedClaim } from '../model/claim-index.ts';
import { HAS_STATEMENT_TAGS, IS_TEMPLATE } from '../syntax/special.ts';
import { type Analysis, MAX_FINDINGS, type PlacedSegment } from './analysis.ts';
import type { Diagnostic, FileRange, Related } from './diagnostic.ts';
import { includeDiagnostics } from './includes.ts';
import { fileRangeOf, fixesAt, lineNumber, locatorAt } from './locate.ts';
import type { ClaimFinding, ConfigFinding, PlacedSpan, Rule } from './rule.ts';
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
  const locate = locatorAt(analysis, index);
  const lines: Record<string, number> = {};
  for (const [name, span] of Object.entries(finding.lines ?? {})) lines[name] = lineNumber(locate(span));
  const args = { ...finding.args, ...lines };
  return {
    ...locate(finding.span),
    ...wordsOf(rule, finding.message, args, analysis.language.release),
    related: rule.related ? relatedOf(rule, args, finding.spans?.map(locate) ?? []) : [],
    fixes: () => fixesAt(analysis, rule, { ...finding, args }, placed),
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
  const locate = (place: PlacedSpan): FileRange => fileRangeOf(analysis, place);
  const lines: Record<string, number> = {};
  for (const [name, place] of Object.entries(found.lines ?? {})) lines[name] = lineNumber(locate(place));
  const { message, at, spans } = found;
  const args = { ...found.args, ...lines };
  const finding: Finding = { rule: rule.id, message, span: repaired.span, args, ...(spans && { spans }) };
  return {
    ...locate(at),
    ...wordsOf(rule, message, args, analysis.language.release),
    related: relatedOf(rule, args, found.related?.map(locate) ?? []),
    fixes: () => fixesAt(analysis, rule, finding, repaired.placed),
  };
}

/** The one defined name that is nearly that of the claim, if the rule has a sentence for it. */
function meantName({ index }: Analysis, rule: Rule, { message, at }: ClaimFinding): string | undefined {
  if (!rule.messages[`${message}-meant`]) return undefined;
  const nearest = nearestWord(at.claim.name, definedNames(index, at.claim.space));
  return nearest?.isOnly ? nearest.word : undefined;
}

function definedNames(index: ClaimIndex<ClaimFinding>, space: string): readonly string[] {
  const known = namesBySpace(index);
  const names = known.get(space) ?? namesIn(index, space);
  known.set(space, names);
  return names;
}

/** Found when first asked for, since the whole index is walked. */
const namesBySpace = memo((_: ClaimIndex<ClaimFinding>) => new Map<string, readonly string[]>());

function namesIn({ buckets }: ClaimIndex<ClaimFinding>, space: string): readonly string[] {
  const names: string[] = [];
  for (const bucket of buckets) {
    for (const group of bucket) if (group.space === space && isDefined(group)) names.push(group.name);
  }
  return names;
}

function isDefined({ claims }: Group<ClaimFinding>): boolean {
  for (const { claim } of claims) if (claim.role === 'defines') return true;
  return false;
}

function relatedOf(rule: Rule, args: MessageArgs, places: readonly FileRange[]): readonly Related[] {
  const text = rule.related;
  return text ? places.map((place) => ({ ...place, text, args })) : [];
}
