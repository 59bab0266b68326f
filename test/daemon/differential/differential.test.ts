import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDaemon } from '../../support/daemon.ts';
import { sandboxProblem } from '../../support/sandbox.ts';
import { fileDisagreements } from '../known-disagreements.ts';
import { described, disagreementsIn, holdsIn, isKnown } from './disagreements.ts';
import { ownGroups } from './inputs.ts';
import { judgeGroups } from './judge-groups.ts';
import { type GroupOutcome, refusedOf, report } from './report.ts';
import { judgeFile, targetOf } from './run.ts';

const daemon = findDaemon();
const target = targetOf(daemon);
const { version } = daemon;
const folder = mkdtempSync(join(tmpdir(), 'keepalived-differential-'));
const TIME_LIMIT = 180_000;

let groups: readonly GroupOutcome[];

beforeAll(async () => {
  const problem = sandboxProblem();
  if (problem !== undefined) throw new Error(`there is no network namespace to be had here: ${problem}`);
  const inputs = ownGroups(daemon, target, folder, { mutations: 200, drawn: 100, seed: 1 });
  groups = await judgeGroups(daemon, inputs, { target });
  console.log(`keepalived ${version}\n${report(groups)}`);
}, TIME_LIMIT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`files judged by keepalived ${version}`, () => {
  it('are many', () => {
    const counts = Object.fromEntries(groups.map((it) => [it.name, it.outcomes.length]));
    expect(counts.rules).toBeGreaterThan(150);
    expect(counts).toMatchObject({ mutations: 200, drawn: 100 });
  });

  it('are judged by us as by the daemon, line by line, but for what is known', () => {
    const found = groups.flatMap((it) => it.outcomes.flatMap(({ judged }) => disagreementsIn(judged)));
    expect(found.filter((it) => !isKnown(it, fileDisagreements, version)).map(described)).toEqual([]);
  });

  it('are accepted by both if they are drawn from the schema', () => {
    expect(refusedOf(groups)).toEqual([]);
  });
});

const holding = fileDisagreements.filter((it) => holdsIn(it, version));

// An entry that no longer holds hides what would differ next.
describe.runIf(holding.length > 0)('what is known to differ', () => {
  it.each(holding)('still does: $reason', async (known) => {
    const path = join(mkdtempSync(join(folder, 'known-')), 'keepalived.conf');
    writeFileSync(path, known.configuration);
    const found = disagreementsIn(await judgeFile(daemon, path, { target }));
    expect(found.filter((it) => isKnown(it, [known], version)).map(described)).not.toEqual([]);
    expect(found.filter((it) => !isKnown(it, fileDisagreements, version)).map(described)).toEqual([]);
  });
});
