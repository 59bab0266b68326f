import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../server/src/schema/language.ts';
import { findDaemon, hasFeature } from '../support/daemon.ts';
import { isBuiltIn } from './build.ts';
import { isKnown, linterDisagreements } from './known-disagreements.ts';
import { ourVerdict } from './our-verdict.ts';
import { judge, TIME_LIMIT, type Verdict } from './trial-run.ts';
import { type OptionTrial, optionTrials } from './value-trial.ts';

const daemon = findDaemon();
const { version } = daemon;

const trials = [...languageOf(version).byPath.values()]
  .filter((it) => isBuiltIn(daemon, it))
  .flatMap((it) => optionTrials(it, { release: version, serial: 1 }))
  .filter((it) => it.needs.every((feature) => hasFeature(daemon, feature)));

const verdicts = new Map<OptionTrial, Verdict>();

beforeAll(async () => {
  const found = await judge(
    daemon,
    trials.map((it) => it.trial),
  );
  trials.forEach((it, index) => {
    const verdict = found[index];
    if (verdict) verdicts.set(it, verdict);
  });
}, TIME_LIMIT);

describe(`options of keepalived ${version}`, () => {
  it('are tried in each of their spellings', () => {
    expect(trials.length).toBeGreaterThan(150);
  });

  // Many an option asks for others or shuts them out, which is another matter.
  it('are no unknown words to the daemon', () => {
    const refused = trials.flatMap((it) => {
      const { messages = [], isFatal = true } = verdicts.get(it) ?? {};
      const unknown = messages.filter((text) => /unknown/i.test(text));
      return unknown.length === 0 && !isFatal ? [] : [[it.where, ...unknown].join(' | ')];
    });
    expect(refused).toEqual([]);
  });

  it('are accepted by the linter', () => {
    const refused = trials.flatMap(({ trial, where }) => {
      const { onLine, elsewhere } = ourVerdict(trial, version);
      const errors = [...onLine, ...elsewhere];
      return errors.length === 0 || isKnown({ where, word: '' }, linterDisagreements)
        ? []
        : [[where, ...errors].join(' | ')];
    });
    expect(refused).toEqual([]);
  });
});
