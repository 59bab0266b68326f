/** The real daemon accepts what the documentation shows, where its release and its build know the words. */
import { describe, expect, it } from 'vitest';
import { isInRelease } from '../../server/src/schema/target.ts';
import { findDaemon, testConfiguration } from '../support/daemon.ts';
import { things } from '../support/texts.ts';
import { complaintsIn } from './differential/complaints.ts';
import { isFaultless } from './differential/findings.ts';
import { targetOf } from './differential/run.ts';

const daemon = findDaemon();
const target = targetOf(daemon);
const TIME_LIMIT = 300_000;

const examples = things()
  .filter((it) => isInRelease(it, target.release))
  .flatMap(({ path, doc: { example } }) => (example === undefined ? [] : [{ path, text: `${example}\n` }]))
  .filter(({ text }) => isFaultless(text, target));

describe('examples of the documentation', () => {
  it(
    'are accepted without a complaint',
    async () => {
      expect(examples.length).toBeGreaterThan(0);
      const verdicts = examples.map(async ({ path, text }) => {
        const { messages } = await testConfiguration(daemon, text);
        return complaintsIn(messages).map((it) => `${path}: ${it.text}`);
      });
      expect((await Promise.all(verdicts)).flat()).toEqual([]);
    },
    TIME_LIMIT,
  );
});
