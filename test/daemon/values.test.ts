import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../server/src/schema/language.ts';
import { findDaemon } from '../support/daemon.ts';
import { isBuiltIn } from './build.ts';
import { disagreements, isKnown, linterDisagreements } from './known-disagreements.ts';
import { ourVerdict } from './our-verdict.ts';
import { judge, newMessages, TIME_LIMIT, type Verdict } from './trial-run.ts';
import { type ValueTrial, valueTrials } from './value-trial.ts';

const daemon = findDaemon();
const { version } = daemon;

const language = languageOf(version);

const trials = [...language.byPath.values()]
  .filter((it) => isBuiltIn(daemon, it))
  .flatMap((it) => valueTrials(it, { release: version, serial: 1 }));

let verdicts: ReadonlyMap<ValueTrial, { readonly said: readonly string[]; readonly verdict: Verdict }>;

beforeAll(async () => {
  const tried = new Set(trials.flatMap((it) => [it.trial, it.base]));
  const found = await judge(daemon, [...tried]);
  const byTrial = new Map([...tried].map((it, index) => [it, found[index]]));
  verdicts = new Map(
    trials.map((it) => {
      const [verdict, base] = [byTrial.get(it.trial), byTrial.get(it.base)];
      if (!verdict || !base) throw new Error(`no verdict on ${it.where} ${it.word}`);
      return [it, { verdict, said: newMessages(verdict, base) }];
    }),
  );
}, TIME_LIMIT);

function described({ where, word }: ValueTrial): string {
  return `${where} ${word}`;
}

function isRefused(trial: ValueTrial): boolean {
  return (verdicts.get(trial)?.said.length ?? 0) > 0;
}

/** The trials on which the daemon and the schema differ, in words. */
function surprises(list: readonly ValueTrial[]): readonly string[] {
  return list
    .filter((it) => !isKnown(it) && isRefused(it) === it.isRight)
    .map((it) => [described(it), ...(verdicts.get(it)?.said ?? [])].join(' | '));
}

describe(`values of keepalived ${version}`, () => {
  it('are tried wherever there is a range or a set', () => {
    expect(trials.length).toBeGreaterThan(1000);
  });

  it('never end the daemon', () => {
    expect(trials.filter((it) => verdicts.get(it)?.verdict.isFatal).map(described)).toEqual([]);
  });

  it('are accepted at the ends of their range, and if they are members of their set', () => {
    expect(surprises(trials.filter((it) => it.isRight))).toEqual([]);
  });

  it('are refused on their line just outside of the range, and if they are no members', () => {
    expect(surprises(trials.filter((it) => !it.isRight))).toEqual([]);
  });

  it('disagree where that is known, and nowhere else', () => {
    const settled = trials.filter((it) => isKnown(it) && isRefused(it) !== it.isRight);
    expect(settled.map(described)).toEqual([]);
    const tried = new Set(trials.map(described));
    const untried = disagreements.flatMap(({ where, words }) =>
      where
        .filter((place) => language.byPath.has(place.split(' ')[0] ?? ''))
        .flatMap((place) => words.map((word) => `${place} ${word}`))
        .filter((it) => !tried.has(it)),
    );
    expect(untried).toEqual([]);
  });

  it('are judged alike by the linter for this release', () => {
    const differing = trials
      .map((it) => ({ it, ours: ourVerdict(it.trial, version) }))
      .filter(({ it, ours }) => ours.onLine.length > 0 === it.isRight || ours.elsewhere.length > 0)
      .filter(({ it }) => !isKnown(it, linterDisagreements))
      .map(({ it, ours }) => [described(it), ...ours.onLine, ...ours.elsewhere].join(' | '));
    expect(differing).toEqual([]);
  });
});
