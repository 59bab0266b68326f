/** The daemon says the same of a text and of the formatted text. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import { format } from '../../server/src/format/format.ts';
import { rules } from '../../server/src/lint/registry.ts';
import { parseTree } from '../../server/src/syntax/tree.ts';
import { crowded } from '../support/crowded.ts';
import { findDaemon, testConfiguration } from '../support/daemon.ts';
import { drawnConfiguration } from './differential/drawn.ts';
import { targetOf } from './differential/run.ts';

const daemon = findDaemon();
const target = targetOf(daemon);
const DRAWN = 12;
const TIME_LIMIT = 120_000;

/** Lines of which the daemon reads more, or less, than meets the eye. */
const ODD = [
  'vrrp_script a{script "/bin/true"}vrrp_script b { script "/bin/true" } x # } {\n',
  'vrrp_instance A\n\n# c\n{ state BACKUP   interface lo\n}} y\n',
  "vrrp_script a { script '/bin/echo  {  }' }\nvrrp_script b {\nscript '/bin/echo   a   b'\n}\n",
  'vrrp_instance A {\n@x   state   MASTER\n@^x   state   BACKUP\n@^x foo { bar }\n   @y\n}\n',
  '$M=\\\n   state   BACKUP \\\n interface   lo \\\n   \nvrrp_instance A {\n$M\n $N= x   y   # z\n  ${N}   $N\n}\n',
  'global_defs {\n$M=a \\ # x\n\n}\nfoo   x\n$N=a \\\n  # x\n\n# y\n   \n}\nfoo   y\n',
  'vrrp_instance $_X{\nfoo   $N   {\n}\n}\n$Q=a   " b\nfoo $Q   c   d"   # e\n',
  '~SEQ(I,   1, 2)   foo$I   x { y }\nfoo { ~SEQ(J, 1, 2) z$J }\n',
  'global_defs {   include   /none.conf   }\n}\nglobal_defs { router_id   a include   b }\n',
  'global_defs {\n  router_id "a   b   \n  # c \\ \n   # d \\\n foo \\   \n bar   \\\n  x\\#y   z\\!\n}\n',
  'a#b {\n!c\n   d!e   }\n}\n"x"{ "y   z"}\n',
  'global_defs {\r\n   router_id   a   \r\n\r\n\r\n} # b   \r\n',
  `global_defs {\n  # ${'c'.repeat(1010)}   \n foo ${'d'.repeat(1010)}\n${'e'.repeat(1016)}\n}\n`,
  'vrrp_instance A {\nstate BACKUP\ntrack_script {\nchk\n\nvrrp_instance B {\n}\n}\n}\n}\n',
];

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.conf'))
  .map((it) => readFileSync(`examples/${it}`, 'utf8'));

const ofRules = rules
  .flatMap((rule) => rule.examples.flatMap(({ bad, good = [] }) => [bad, good].flat()))
  .filter((_, index) => index % 5 === 0);

const drawn = Array.from({ length: DRAWN }, (_, index) => drawnConfiguration(daemon, target, index + 1));

function formatted(text: string, alignValues: boolean): string {
  return applyEdits(text, format(parseTree(text), { tabSize: 8, insertSpaces: false, alignValues }));
}

/** Without the numbers of lines. */
async function verdictOn(text: string): Promise<unknown> {
  const { exit, messages } = await testConfiguration(daemon, text);
  return { exit, messages: messages.map((it) => it.text).sort() };
}

describe('formatting changes nothing for the daemon', () => {
  it.each([
    ['odd lines', ODD],
    ['examples', examples],
    ['examples of rules', ofRules],
    ['drawn configurations', [...drawn, ...drawn.map(crowded)]],
    ['crowded examples', examples.map(crowded)],
  ])(
    'in %s',
    async (_, texts) => {
      expect(texts.length).toBeGreaterThan(0);
      const verdicts = texts.map(async (text, index) => {
        const after = await verdictOn(formatted(text, index % 2 === 0));
        expect({ text, verdict: after }).toEqual({ text, verdict: await verdictOn(text) });
      });
      await Promise.all(verdicts);
    },
    TIME_LIMIT,
  );
});
