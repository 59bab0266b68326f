/** The real daemon accepts what the guides show. */
import { expect, it } from 'vitest';
import { findDaemon, testConfiguration } from '../support/daemon.ts';
import { guideBlocks } from '../support/guides.ts';
import { complaintsIn } from './differential/complaints.ts';
import { isFaultless } from './differential/findings.ts';
import { targetOf } from './differential/run.ts';

const daemon = findDaemon();
const target = targetOf(daemon);

it('the configurations of the guides are accepted without a complaint', async () => {
  const right = guideBlocks.filter(({ isBad, text }) => !isBad && isFaultless(text, target));
  expect(right.length).toBeGreaterThan(0);
  const verdicts = right.map(async ({ name, text }) => {
    const { messages } = await testConfiguration(daemon, text);
    return complaintsIn(messages).map((it) => `${name}: ${it.text}`);
  });
  expect((await Promise.all(verdicts)).flat()).toEqual([]);
});
