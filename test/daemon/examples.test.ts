/** The real daemon accepts what the documentation shows, where its release and its build know the words. */
import { describe, expect, it } from 'vitest';
import { findDaemon, testConfiguration } from '../support/daemon.ts';
import { documented } from '../support/texts.ts';
import { complaintsIn } from './differential/complaints.ts';
import { isFaultless } from './differential/findings.ts';
import { targetOf } from './differential/run.ts';

const daemon = findDaemon();
const target = targetOf(daemon);
const TIME_LIMIT = 300_000;

const examples = documented()
  .flatMap(({ path, data: { doc } }) =>
    doc.example === undefined ? [] : [{ path, text: `${doc.example}\n` }],
  )
  .filter(({ text }) => isFaultless(text, target));

describe('examples of directives', () => {
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
