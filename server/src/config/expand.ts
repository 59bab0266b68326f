/** What one daemon reads: a root file with all that it includes, as one sequence of pieces. */
import { lastAtMost } from '../base/count-while.ts';
import type { TextRange } from '../base/text-range.ts';
import { type Chunk, tokenEnd, tokenStart } from '../syntax/chunk.ts';
import { HAS_DEFINITION, HAS_DOLLAR, HAS_GENERATOR, HAS_INCLUDE } from '../syntax/special.ts';
import { lengthOfTree, offsetOfChunk } from '../syntax/tree.ts';
import type { Wanted } from '../workspace/load.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { conditionHolds } from './condition.ts';
import { type ExpandedPart, type ExpansionCost, MAX_STEPS } from './expand-chunk.ts';
import { expandedChunk, expandedParts } from './expansion-cache.ts';
import { type IncludePart, partsOf } from './include.ts';
import { isMade, writtenAt } from './made.ts';
import { Scope } from './scope.ts';

/** Consecutive pieces of one file. Within a run each piece is the chunk that follows the one before it. */
export interface Run {
  /** The index of its first piece. */
  readonly piece: number;
  readonly file: SourceFile;
  /** The index in the file's tree of the chunk of its first piece. */
  readonly chunk: number;
}

/** An include line, and what became of it. */
export interface Include {
  readonly file: SourceFile;
  /** The pattern. */
  readonly range: TextRange;
  readonly keyword: string;
  readonly pattern: string;
  /** What the pattern means, in order; undefined as long as nobody looked. */
  readonly files: readonly string[] | undefined;
  /** Those of the files that have no text. */
  readonly unreadable: readonly SourceFile[];
  /** A file that includes itself by way of others; it is not read again. */
  readonly loop?: string;
  /** Files are left out, since there are too many or they are too deep. */
  readonly isCut?: boolean;
}

export interface Config {
  readonly root: SourceFile;
  /** The config id: `@id` lines with it are read. Undefined where no `@id` is known to hold. */
  readonly profile: string | undefined;
  readonly pieces: readonly Chunk[];
  readonly runs: readonly Run[];
  readonly includes: readonly Include[];
  /** All files of it that could be read, the root first. */
  readonly files: ReadonlySet<SourceFile>;
  /** Something that it includes is not known, so names may be defined that are not seen. */
  readonly isPartial: boolean;
  /** Characters of all files, each as often as it is included; 0 where nothing is. */
  readonly length: number;
  /** Definitions or generators make more than is read here. */
  readonly isCut: boolean;
  /** Where the chunks stand that text was made of. */
  readonly homes: ReadonlyMap<Chunk, Home>;
}

/** The place of a chunk: its index in the tree of a file. */
export interface Home {
  readonly file: SourceFile;
  readonly index: number;
}

/** What expansion asks of the workspace. Undefined means: not known yet. */
export interface Sources {
  file(name: string): SourceFile | undefined;
  includes(from: string, pattern: string): readonly string[] | undefined;
}

/** Included files of one configuration, each as often as it is included. */
export const MAX_INCLUDED_FILES = 5000;
/** Characters that are read; a file that goes beyond is the last one. */
export const MAX_INCLUDED_LENGTH = 64 * 1024 * 1024;
/** Files that include each other. */
export const MAX_INCLUDE_DEPTH = 64;

/**
 * `typed`: as it is written, with includes. `read`: with the values of definitions and the lines of generators in
 * their places. `reread`: such a value may itself begin with a condition, a definition or a generator.
 */
export type ReadMode = 'typed' | 'read' | 'reread';

/** What a daemon with the profile reads. */
export function expand(
  root: SourceFile,
  profile: string | undefined,
  sources: Sources,
  mode: ReadMode = 'typed',
): Config {
  if (!hasIncludes(root) && (mode === 'typed' || !hasSubstitutions(root))) {
    const runs = [{ piece: 0, file: root, chunk: 0 }];
    const { chunks } = root.tree;
    const files = new Set([root]);
    const whole = { isPartial: false, isCut: false, length: 0, homes: NO_HOMES };
    return { root, profile, pieces: chunks, runs, includes: [], files, ...whole };
  }
  return new Expansion(root, profile, sources, mode).run();
}

const NO_HOMES: ReadonlyMap<Chunk, Home> = new Map();

const SUBSTITUTIONS = HAS_DOLLAR | HAS_DEFINITION | HAS_GENERATOR;

function hasSubstitutions({ tree }: SourceFile): boolean {
  return (tree.special & SUBSTITUTIONS) !== 0;
}

/** True if what the daemon reads is not what is typed. */
export function isSubstituted(config: Config): boolean {
  for (const file of config.files) if (hasSubstitutions(file)) return true;
  return false;
}

function hasIncludes({ tree }: SourceFile): boolean {
  return (tree.special & HAS_INCLUDE) !== 0;
}

class Expansion {
  private readonly root: SourceFile;
  private readonly profile: string | undefined;
  private readonly sources: Sources;
  private readonly pieces: Chunk[] = [];
  private readonly runs: Run[] = [];
  private readonly includes: Include[] = [];
  private readonly files = new Set<SourceFile>();
  private readonly stack: string[] = [];
  private included = 0;
  private length = 0;
  private isPartial = false;
  private isCut = false;
  private steps = 0;
  private readonly homes = new Map<Chunk, Home>();
  private readonly scope: Scope;
  private readonly mode: ReadMode;

  constructor(root: SourceFile, profile: string | undefined, sources: Sources, mode: ReadMode) {
    this.mode = mode;
    this.scope = new Scope(mode === 'reread');
    this.root = root;
    this.profile = profile;
    this.sources = sources;
  }

  run(): Config {
    this.file(this.root);
    const { root, profile, pieces, runs, includes, files, isPartial, isCut, length, homes } = this;
    return { root, profile, pieces, runs, includes, files, isPartial, isCut, length, homes };
  }

  private file(file: SourceFile): void {
    this.files.add(file);
    this.length += lengthOfTree(file.tree);
    this.stack.push(file.name);
    let isNewRun = true;
    file.tree.chunks.forEach((chunk, index) => {
      if (isNewRun) this.runs.push({ piece: this.pieces.length, file, chunk: index });
      if (this.mode !== 'typed' && this.steps < MAX_STEPS && (chunk.special & SUBSTITUTIONS) !== 0) {
        this.substituted(file, chunk, index);
        isNewRun = true;
      } else {
        isNewRun = (chunk.special & HAS_INCLUDE) !== 0;
        if (isNewRun) this.parts(file, chunk, index);
        else this.pieces.push(chunk);
      }
    });
    this.stack.pop();
  }

  private substituted(file: SourceFile, chunk: Chunk, index: number): void {
    this.homes.set(chunk, { file, index });
    if ((chunk.special & HAS_INCLUDE) === 0) {
      const expanded = expandedChunk(chunk, this.profile, this.scope);
      for (const part of expanded.parts) this.expandedPart(file, part, index);
      this.pay(expanded);
      return;
    }
    const expansion = expandedParts(chunk, this.profile, this.scope);
    let step = expansion.next();
    for (; !step.done; step = expansion.next()) this.expandedPart(file, step.value, index);
    this.pay(step.value);
  }

  private pay({ steps, isCut }: ExpansionCost): void {
    this.steps += steps;
    this.isCut ||= isCut || this.steps >= MAX_STEPS;
  }

  private expandedPart(file: SourceFile, part: ExpandedPart, index: number): void {
    if (part.kind === 'plain') {
      this.runs.push({ piece: this.pieces.length, file, chunk: index });
      this.pieces.push(part.chunk);
      return;
    }
    const base = offsetOfChunk(file.tree, index);
    this.include(file, part, { start: base + part.range.start, end: base + part.range.end });
  }

  private parts(file: SourceFile, chunk: Chunk, index: number): void {
    let isFirst = true;
    for (const part of partsOf(chunk)) {
      if (part.kind === 'plain') {
        if (!isFirst) this.runs.push({ piece: this.pieces.length, file, chunk: index });
        this.pieces.push(part.chunk);
        isFirst = false;
      } else if (part.condition === undefined || conditionHolds(part.condition, this.profile)) {
        this.include(file, part, rangeOf(file, chunk, index, part.token));
      }
    }
  }

  private include(
    file: SourceFile,
    part: Pick<IncludePart, 'keyword' | 'pattern' | 'isOpaque'>,
    range: TextRange,
  ): void {
    const { keyword, pattern } = part;
    if (part.isOpaque) {
      this.isPartial = true;
      return;
    }
    const names = this.sources.includes(file.name, pattern);
    const loop = names?.find((name) => this.stack.includes(name));
    const limit = this.stack.length >= MAX_INCLUDE_DEPTH ? 0 : MAX_INCLUDED_FILES - this.included;
    const readable = names?.filter((name) => name !== loop).slice(0, limit) ?? [];
    const found = readable.map((name) => this.sources.file(name)).filter((it) => it !== undefined);
    const unreadable = found.filter((it) => it.problem !== undefined);
    this.included += readable.length;
    const isRead = this.readAll(found);
    const isShort = names !== undefined && readable.length < names.length - (loop === undefined ? 0 : 1);
    const isCut = isShort || !isRead;
    this.includes.push({
      ...{ file, range, keyword, pattern, files: names, unreadable },
      ...(loop !== undefined && { loop }),
      ...(isCut && { isCut }),
    });
    if (names === undefined || isCut || unreadable.length > 0 || found.length < readable.length) {
      this.isPartial = true;
    }
  }

  /** False if there was too much to read. */
  private readAll(files: readonly SourceFile[]): boolean {
    for (const file of files) {
      if (this.length > MAX_INCLUDED_LENGTH) return false;
      if (!file.problem) this.file(file);
    }
    return true;
  }
}

function rangeOf(file: SourceFile, chunk: Chunk, index: number, token: number): TextRange {
  const base = offsetOfChunk(file.tree, index);
  return { start: base + tokenStart(chunk, token), end: base + tokenEnd(chunk, token) };
}

/** The file of a piece and the offset in it that the piece's offsets count from. */
export function originOf(
  config: Config,
  piece: number,
): { readonly file: SourceFile; readonly base: number } {
  const { runs } = config;
  const run = runs[lastAtMost(piece, runs.length, (index) => runs[index]?.piece ?? 0)];
  if (!run) return { file: config.root, base: 0 };
  return { file: run.file, base: offsetOfChunk(run.file.tree, run.chunk + piece - run.piece) };
}

/** Where a person wrote what stands in a range of a piece. */
export function locate(
  config: Config,
  piece: number,
  start: number,
  end: number,
): { readonly file: SourceFile; readonly range: TextRange } {
  const chunk = config.pieces[piece];
  if (chunk && isMade(chunk)) {
    const written = writtenAt(chunk, start, end);
    const home = config.homes.get(written.chunk);
    if (home) {
      const base = offsetOfChunk(home.file.tree, home.index);
      return { file: home.file, range: { start: base + written.start, end: base + written.end } };
    }
  }
  const { file, base } = originOf(config, piece);
  return { file, range: { start: base + start, end: base + end } };
}

/** Files that are asked for at once: what they hold may show that the others are not wanted any more. */
const MAX_WANTED = 64;

/** Look-ups whose answer the configuration still lacks, a number of them at a time. */
export function wantedBy(config: Config, sources: Sources): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  if (config.length > MAX_INCLUDED_LENGTH) return [];
  for (const { file, pattern, files, loop } of config.includes) {
    if (!files) wanted.set(`${file.name}\n${pattern}`, { kind: 'include', from: file.name, pattern });
    for (const name of files?.slice(0, MAX_INCLUDED_FILES) ?? []) {
      if (name !== loop && !sources.file(name)) wanted.set(name, { kind: 'file', name });
    }
  }
  return [...wanted.values()].slice(0, MAX_WANTED);
}
