import { beforeAll, describe, expect, it } from 'vitest';
import { type Directive, fullLanguage, languageOf } from '../../server/src/schema/language.ts';
import { findDaemon } from '../support/daemon.ts';
import { isBuiltIn } from './build.ts';
import { remarks } from './known-disagreements.ts';
import { ourVerdict } from './our-verdict.ts';
import { baseEntry } from './trial.ts';
import { judge, TIME_LIMIT, type Verdict } from './trial-run.ts';

const daemon = findDaemon();
const { version } = daemon;

const language = languageOf(version);
const directives = [...language.byPath.values()];
const builtIn = directives.filter((it) => isBuiltIn(daemon, it));
// Below a keyword that is refused nothing is read.
const leftOut = directives.filter((it) => !isBuiltIn(daemon, it) && isRead(it));
const ofOtherReleases = [...fullLanguage().byPath.values()].filter(
  (it) => !language.byPath.has(it.path) && isRead(it),
);

function isRead({ parent }: Directive): boolean {
  if (!parent || parent.path === '') return true;
  const known = language.byPath.get(parent.path);
  return known !== undefined && isBuiltIn(daemon, known);
}

const verdicts = new Map<Directive, Verdict>();

beforeAll(async () => {
  const tried = [...builtIn, ...leftOut, ...ofOtherReleases];
  const found = await judge(
    daemon,
    tried.map((directive) => ({ directive })),
  );
  tried.forEach((it, index) => {
    const verdict = found[index];
    if (verdict) verdicts.set(it, verdict);
  });
}, TIME_LIMIT);

/** The directives whose unknown keywords, without the one that is wrong on purpose, are not the expected ones. */
function surprises(
  list: readonly Directive[],
  expected: (directive: Directive) => readonly string[],
): readonly string[] {
  return list.flatMap((it) => {
    const verdict = verdicts.get(it);
    // The end of a block whose head is unknown is one more unknown word.
    const unknown = (verdict?.unknown ?? []).filter((word) => word !== '}');
    const right = expected(it);
    const isAsExpected =
      unknown.length === right.length + 1 &&
      right.every((word, at) => unknown[at] === word) &&
      unknown.at(-1)?.startsWith('wrong_');
    return isAsExpected && !verdict?.isFatal
      ? []
      : [`${it.path}: unknown are ${unknown.join(', ') || 'none'}`];
  });
}

/** An entry of a list whose head is unknown is read as a statement. */
function firstOfEntry({ data, kind }: Directive): readonly string[] {
  return kind === 'list' ? baseEntry(data, { release: version, serial: 0 }).slice(0, 1) : [];
}

describe(`keywords of keepalived ${version}`, () => {
  it('are nearly all in this build', () => {
    expect(builtIn.length).toBeGreaterThan(400);
    expect(builtIn.length + leftOut.length).toBeLessThanOrEqual(directives.length);
  });

  it('are known in their block, and a wrong one beside them is not', () => {
    expect(surprises(builtIn, () => [])).toEqual([]);
  });

  it('are unknown where the build lacks their feature', () => {
    expect(surprises(leftOut, (it) => [it.keyword])).toEqual([]);
  });

  it('are unknown in a release before they came or after they went', () => {
    expect(surprises(ofOtherReleases, (it) => [it.keyword, ...firstOfEntry(it)])).toEqual([]);
  });

  it('get no remark with the least that they need, other than that they are deprecated', () => {
    const remarked = builtIn.flatMap((it) => {
      const expected = it.data.deprecated ? /deprecated|please (?:use|replace)|replace/i : undefined;
      const messages = verdicts.get(it)?.messages ?? [];
      const others = messages.filter((text) => !expected?.test(text) && !isRemark(it, text));
      return others.length === 0 ? [] : [`${it.path}: ${others.join(' | ')}`];
    });
    expect(remarked).toEqual([]);
  });

  it('are accepted by the linter with the least that they need, and the wrong one is found', () => {
    const differing = directives.flatMap((directive) => {
      const { onLine, elsewhere, isWrongFound } = ourVerdict({ directive }, version);
      const errors = [...onLine, ...elsewhere, ...(isWrongFound ? [] : ['the wrong keyword is not found'])];
      return errors.length === 0 ? [] : [`${directive.path}: ${errors.join(' | ')}`];
    });
    expect(differing).toEqual([]);
  });
});

function isRemark({ path }: Directive, text: string): boolean {
  const remark = remarks[path];
  return remark !== undefined && text.includes(remark);
}
