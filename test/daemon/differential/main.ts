/** `npm run test:daemon -- [FOLDER…] [options]`: compares the linter with a daemon, file by file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { releaseOf } from '../../../server/src/schema/target.ts';
import { findDaemon } from '../../support/daemon.ts';
import { sandboxProblem } from '../../support/sandbox.ts';
import { fileDisagreements } from '../known-disagreements.ts';
import { described, disagreementsIn, isKnown } from './disagreements.ts';
import { PROFILE } from './findings.ts';
import { givenGroup, ownGroups } from './inputs.ts';
import { judgeGroups } from './judge-groups.ts';
import { refusedOf, report } from './report.ts';
import { targetOf } from './run.ts';

const usage = `usage: npm run test:daemon -- [options] [FILE | FOLDER]…
Without a file or folder: our own examples, the samples of the package, mutations of both, and configurations
that are drawn from the schema.
  --daemon PATH    the keepalived to ask; may stand in the folder of another system, with its libraries
  --target X.Y.Z   the release that we judge for; left out: that of the daemon
  --profile NAME   the config id, on both sides; left out: ${PROFILE}
  --mutations N    left out: 1000
  --drawn N        left out: 2000
  --seed N         left out: 1`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      daemon: { type: 'string' },
      target: { type: 'string' },
      profile: { type: 'string', default: PROFILE },
      mutations: { type: 'string', default: '1000' },
      drawn: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const [mutations, drawn, seed] = [values.mutations, values.drawn, values.seed].map(Number);
  const release = values.target === undefined ? undefined : releaseOf(values.target);
  const isWrong = mutations === undefined || drawn === undefined || seed === undefined;
  if (values.help || isWrong || (values.target !== undefined && release === undefined)) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const problem = sandboxProblem();
  if (problem !== undefined) {
    console.error(
      `The daemon needs a network namespace of its own, and there is none to be had here: ${problem}`,
    );
    return 2;
  }
  const daemon = findDaemon(values.daemon);
  const target = targetOf(daemon, release);
  const folder = mkdtempSync(join(tmpdir(), 'keepalived-differential-'));
  try {
    const groups =
      positionals.length > 0
        ? positionals.map((it) => givenGroup(it))
        : ownGroups(daemon, target, folder, { mutations, drawn, seed });
    const outcomes = await judgeGroups(daemon, groups, { target, profile: values.profile });
    const judged = outcomes.flatMap((it) => it.outcomes.map(({ judged }) => judged));
    const all = judged.flatMap(disagreementsIn);
    const unknown = all.filter((it) => !isKnown(it, fileDisagreements, target.release));
    for (const it of unknown) console.log(described(it));
    console.log(`\nkeepalived ${daemon.version}, judged for ${target.release}\n\n${report(outcomes)}\n`);
    for (const { path } of judged.filter((it) => it.isLost))
      console.log(`no verdict, the daemon crashed: ${path}`);
    const refused = refusedOf(outcomes);
    for (const it of refused) console.log(`drawn from the schema, but refused: ${it}`);
    console.log(`${all.length} disagreements, ${unknown.length} of them not known`);
    return unknown.length + refused.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
