/** Patterns behind `include`, as glob(3) with GLOB_BRACE reads them. Matching only; the hosts list the folders. */
import picomatch from 'picomatch';

/** A pattern with more alternatives than these means no files that anybody keeps. */
const MAX_ALTERNATIVES = 1000;

/** The patterns without braces that a pattern stands for, in the order in which their files are read. */
export function alternativesOf(pattern: string): readonly string[] {
  const done: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined && done.length < MAX_ALTERNATIVES; next = waiting.pop()) {
    const braces = firstBraces(next);
    if (!braces) {
      done.push(next);
      continue;
    }
    const { start, end, commas } = braces;
    const cuts = [start, ...commas, end];
    const [head, tail] = [next.slice(0, start), next.slice(end + 1)];
    for (let at = cuts.length - 2; at >= 0; at--) {
      waiting.push(head + next.slice((cuts[at] ?? 0) + 1, cuts[at + 1]) + tail);
    }
    if (waiting.length > MAX_ALTERNATIVES) waiting.length = MAX_ALTERNATIVES;
  }
  return done;
}

interface Braces {
  readonly start: number;
  readonly end: number;
  /** The commas between them, those of inner braces left out. */
  readonly commas: readonly number[];
}

/** The first `{` that has its `}`; `{}` is an ordinary word. */
function firstBraces(pattern: string): Braces | undefined {
  for (let start = pattern.indexOf('{'); start >= 0; start = pattern.indexOf('{', start + 1)) {
    if (pattern[start + 1] === '}' || pattern[start - 1] === '\\') continue;
    const braces = bracesFrom(pattern, start);
    if (braces) return braces;
  }
  return undefined;
}

function bracesFrom(pattern: string, start: number): Braces | undefined {
  const commas: number[] = [];
  let depth = 0;
  for (let end = start; end < pattern.length; end++) {
    const char = pattern[end];
    if (char === '\\') end++;
    else if (char === '{') depth++;
    else if (char === ',' && depth === 1) commas.push(end);
    else if (char === '}' && --depth === 0) return { start, end, commas };
  }
  return undefined;
}

/** True if a pattern, or a part of one between slashes, has to be matched against what is there. */
export function hasWildcard(pattern: string): boolean {
  return /[*?[]/.test(pattern.replace(/\\./g, ''));
}

/** What a pattern without wildcards names. */
export function unescaped(pattern: string): string {
  return pattern.replace(/\\(.)/g, '$1');
}

const OPTIONS = {
  nobrace: true,
  noextglob: true,
  noglobstar: true,
  nonegate: true,
  posix: true,
  regex: false,
  windows: false,
};

/** Matches names against one part of a pattern. A hidden name is matched only by a part that begins with a dot. */
export function matcherOf(part: string): (name: string) => boolean {
  const matches = picomatch(part.replace(/[(){}|]/g, '\\$&'), { ...OPTIONS, dot: part.startsWith('.') });
  return (name) => (!name.startsWith('.') || part.startsWith('.')) && matches(name);
}
