/** The simulator against real daemons: the same masters in every step, at the same times. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findDaemon } from '../support/daemon.ts';
import { labProblem } from './lab.ts';
import { compare } from './scenario.ts';
import { scenarios } from './scenarios.ts';

const { program, version } = findDaemon();

beforeAll(() => {
  const problem = labProblem();
  if (problem !== undefined)
    throw new Error(`there are no namespaces and bridges to be had here: ${problem}`);
});

describe(`elections of keepalived ${version}`, () => {
  it.concurrent.each(scenarios)('$name', async (scenario) => {
    const compared = await compare(scenario, { program, version });
    expect(compared.flatMap((one) => one.differences)).toEqual([]);
    expect(compared.some((one) => one.seen.length > 0)).toBe(true);
  });
});
