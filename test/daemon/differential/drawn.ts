/** Configurations drawn from the schema: each statement is right by itself, and none disturbs another. */
import { Random } from '../../../bench/random.ts';
import type { Arg } from '../../../server/src/schema/define.ts';
import { type Directive, type Language, languageOf } from '../../../server/src/schema/language.ts';
import { isInRelease, type Target } from '../../../server/src/schema/target.ts';
import type { Daemon } from '../../support/daemon.ts';
import { isBuiltIn } from '../build.ts';
import { FIXED_LINES, type Place, sampleWord } from '../sample-words.ts';
import { BEFORE, baseEntry, baseWords, requiredOf } from '../trial.ts';
import { ALWAYS, DEFINITIONS, FIXED_NUMBERS, NOT_DRAWN, WORDS } from './drawn-limits.ts';

interface Draw extends Place {
  readonly daemon: Daemon;
  readonly random: Random;
}

const MAX_BLOCKS = 4;

export function drawnConfiguration(daemon: Daemon, { release }: Target, seed: number): string {
  const language = languageOf(release);
  const random = new Random(seed * 2654435761);
  // The first numbers of a generator are alike for seeds that are.
  for (let round = 0; round < 8; round++) random.below(2);
  const rows = [...DEFINITIONS];
  const roots = rootsOf(language, daemon);
  const taken = new Set<Directive>();
  for (let serial = 1; serial <= 1 + random.below(MAX_BLOCKS); serial++) {
    const root = roots[random.below(roots.length)];
    if (!root || (taken.has(root) && !isNamed(root))) continue;
    taken.add(root);
    rows.push(...statement(root, { release, serial, daemon, random }, 0));
  }
  return `${rows.join('\n')}\n`;
}

function rootsOf(language: Language, daemon: Daemon): readonly Directive[] {
  return language.root.children.filter((it) => isDrawn(it, daemon));
}

/** Two blocks without a name are read as one, so their statements could meet. */
function isNamed({ data }: Directive): boolean {
  return data.repeatable === true && data.args.length > 0;
}

function isDrawn(directive: Directive, daemon: Daemon): boolean {
  const { data, path, keyword } = directive;
  const isKept = !data.deprecated && BEFORE[keyword] === undefined && !NOT_DRAWN.has(path);
  return isKept && !NOT_DRAWN.has(`*.${keyword}`) && isBuiltIn(daemon, directive);
}

function statement(directive: Directive, draw: Draw, depth: number): readonly string[] {
  const indent = '    '.repeat(depth);
  const { data, keyword, kind, path } = directive;
  const serial = String(draw.serial);
  const words =
    WORDS[path]?.replaceAll('%', serial).split(' ') ?? FIXED_LINES[keyword] ?? drawnWords(directive, draw);
  const head = `${indent}${[keyword, ...words].join(' ')}`;
  const always = (ALWAYS[path] ?? []).map((it) => it.replaceAll('%', serial));
  if (kind === 'directive') return [head];
  if (kind === 'list') return [`${head} {`, `${indent}    ${baseEntry(data, draw).join(' ')}`, `${indent}}`];
  const body = [
    ...always.map((it) => `${indent}    ${it}`),
    ...childrenOf(directive, draw).flatMap((it) => statement(it, draw, depth + 1)),
  ];
  return [`${head} {`, ...body, `${indent}}`];
}

/** What the block needs, and some of the rest. */
function childrenOf(parent: Directive, draw: Draw): readonly Directive[] {
  const required = new Set(requiredOf(parent, draw));
  const always = new Set((ALWAYS[parent.path] ?? []).map((it) => it.trim().split(' ')[0]));
  const others = parent.children.filter(
    (it) => !required.has(it) && !always.has(it.keyword) && isDrawn(it, draw.daemon),
  );
  const chosen = others.filter(() => draw.random.below(6) === 0);
  return [...[...required].filter((it) => !always.has(it.keyword)), ...chosen];
}

function drawnWords(directive: Directive, draw: Draw): readonly string[] {
  const { data } = directive;
  const args = data.args.filter((it) => !it.optional && isInRelease(it, draw.release));
  if (args.length === 0) return baseWords(data, draw);
  return args.map((it) => drawnWord(it, directive, draw));
}

function drawnWord(arg: Arg, { path, keyword }: Directive, draw: Draw): string {
  const { type } = arg;
  const isFixed = FIXED_NUMBERS.has(path) || FIXED_NUMBERS.has(`*.${keyword}`);
  if (isFixed || type.defines || type.refersTo) return sampleWord(arg, draw);
  if (type.kind === 'integer' && type.min !== undefined && type.max !== undefined && arg.name !== 'vrid') {
    const { min, max } = type;
    return String(min + draw.random.below(Math.min(max - min, 100_000) + 1));
  }
  const members = (type.values ?? []).filter((it) => isInRelease(it, draw.release));
  const word = members[draw.random.below(Math.max(1, members.length))]?.value;
  return word !== undefined && type.check(word) === undefined ? word : sampleWord(arg, draw);
}
