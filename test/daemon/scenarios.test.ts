/** The real daemon accepts the set-ups that are offered, where its release and its build know the words. */
import { describe, expect, test } from 'vitest';
import { accepted } from '../../server/src/ide/complete-scenarios.ts';
import { scenarios } from '../../server/src/ide/scenarios.ts';
import { findDaemon, testConfiguration } from '../support/daemon.ts';
import { complaintsIn } from './differential/complaints.ts';
import { isFaultless } from './differential/findings.ts';
import { targetOf } from './differential/run.ts';

const daemon = findDaemon();
const target = targetOf(daemon);

const texts = scenarios
  .map(({ prefix, body }) => [prefix, `${accepted(body)}\n`] as const)
  .filter(([, text]) => isFaultless(text, target));

describe('a set-up without a finding has no complaint', () => {
  test.each(texts)('%s', async (_, text) => {
    const { messages } = await testConfiguration(daemon, text);
    expect(complaintsIn(messages), text).toEqual([]);
  });

  test('most of them are tried', () => {
    expect(texts.length).toBeGreaterThan(scenarios.length / 2);
  });
});
