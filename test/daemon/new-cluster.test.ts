/** The real daemon accepts what is written for a new cluster. */
import { describe, expect, test } from 'vitest';
import { newCluster } from '../../server/src/ide/new-cluster/form.ts';
import type { Answers } from '../../server/src/ide/new-cluster/question.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { findDaemon, testConfiguration } from '../support/daemon.ts';
import { complaintsIn } from './differential/complaints.ts';
import { targetOf } from './differential/run.ts';

const daemon = findDaemon();
const language = languageOf(targetOf(daemon));
const TIME_LIMIT = 300_000;

const NODES = 'node-a 192.0.2.1 198.51.100.1 2001:db8::1, node-b 192.0.2.2 198.51.100.2 2001:db8::2';

const CASES: readonly Answers[] = [
  {},
  { check: 'script', options: '' },
  { check: 'none', options: 'return unicast version3' },
  { nodes: NODES, address: '2001:db8::10/64', options: 'unicast' },
  { purpose: 'gateway', nodes: NODES, check: 'process', options: 'return unicast' },
  { purpose: 'dr' },
  { purpose: 'dr', check: 'http', port: '443' },
  { purpose: 'nat', nodes: NODES, check: 'http', options: 'version3' },
];

describe('a new cluster', () => {
  test.each(CASES.map((it) => [JSON.stringify(it), it]))(
    '%s',
    async (_, answers) => {
      const surroundings = { vrids: [], link: '' };
      const context = { folder: { text: 'keepalived' }, surroundings, language, locale: 'en' as const };
      const files = newCluster(answers, context).outcome?.files ?? [];
      const configurations = files.filter((it) => it.path.endsWith('.conf'));
      expect(configurations).toHaveLength(2);
      for (const { text } of configurations) {
        const { messages } = await testConfiguration(daemon, text);
        expect(complaintsIn(messages), text).toEqual([]);
      }
    },
    TIME_LIMIT,
  );
});
