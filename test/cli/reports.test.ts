/** The reports for other programs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../server/src/cli/option-table.ts';
import { DOCUMENTATION_BASE } from '../../server/src/ide/links.ts';
import { type LintInput, lint } from '../support/run-lint.ts';

const MISSPELT = 'global_defs {\n    router_id a\n    script_usr root\n}\n';
const HARD = 'foo<&">%,:\u0001]]> "\u202e"\n';

/** A node of a cluster with a password, another priority and a VRID. */
function node(vrid: number): string {
  return `vrrp_instance a {
    interface eth0
    virtual_router_id ${vrid}
    priority 100
    authentication {
        auth_type PASS
        auth_pass topsecret1234
        auth_pas topsecret5 x
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
auth_pass topsecret6
`;
}

const cluster: LintInput['files'] = {
  'n/a b/keepalived.conf': node(1),
  'n/c#d/keepalived.conf': node(2),
  'n/e/keepalived.conf': HARD,
};

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

async function sarif(args: readonly string[], given: LintInput): Promise<Log> {
  const { out } = await lint(['--format', 'sarif', ...args], given);
  const log: Log = JSON.parse(out);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

describe('sarif', () => {
  test('is valid for any findings', async () => {
    const log = await sarif(['./n'], { files: cluster });
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    const results = run?.results ?? [];
    expect(results.length).toBeGreaterThan(5);
    expect(new Set(rules.map((it) => it.id))).toEqual(new Set(results.map((it) => it.ruleId)));
    expect(results.every((it) => rules[it.ruleIndex ?? -1]?.id === it.ruleId)).toBe(true);
    const prints = results.map((it) => it.partialFingerprints?.['keepalivedLint/v1']);
    expect(new Set(prints).size).toBe(results.length);
    const uris = results.map((it) => it.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(new Set(uris)).toEqual(
      new Set(['n/a%20b/keepalived.conf', 'n/c%23d/keepalived.conf', 'n/e/keepalived.conf']),
    );
    expect(results.some((it) => (it.relatedLocations ?? []).length > 0)).toBe(true);
  });

  test('has rules with their texts, places and fixes', async () => {
    const log = await sarif(['a.conf'], { files: { 'a.conf': MISSPELT } });
    const [run] = log.runs;
    const helpUri = `${DOCUMENTATION_BASE}/rules/unknown-directive`;
    expect(run?.tool.driver.rules).toMatchObject([
      { id: 'unknown-directive', helpUri, defaultConfiguration: { level: 'error' } },
    ]);
    expect(run?.tool.driver.rules?.[0]?.help?.text).toContain(helpUri);
    const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 15 };
    expect(run?.results).toMatchObject([
      {
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.conf' }, region } }],
        fixes: [
          {
            description: { text: "Replace with 'script_user'" },
            artifactChanges: [
              { replacements: [{ deletedRegion: region, insertedContent: { text: 'script_user' } }] },
            ],
          },
        ],
      },
    ]);
  });

  test('in Chinese, and without findings', async () => {
    const files = { 'a.conf': '', 'b.conf': MISSPELT };
    expect((await sarif(['a.conf'], { files })).runs[0]?.results).toEqual([]);
    const [run] = (await sarif(['--locale', 'zh-cn', 'b.conf'], { files })).runs;
    expect(run?.language).toBe('zh-CN');
    expect(run?.tool.driver.rules?.[0]?.helpUri).toContain('/zh-cn/rules/');
    expect(run?.results?.[0]?.message.text).toContain('未知指令');
  });

  test('knows a finding again that stands in another line', async () => {
    const print = async (text: string): Promise<unknown> =>
      (await sarif(['a.conf'], { files: { 'a.conf': text } })).runs[0]?.results?.[0]?.partialFingerprints;
    expect(await print(`# one\n\n${MISSPELT}`)).toEqual(await print(MISSPELT));
    expect(await print(MISSPELT.replace('usr', 'usrr'))).not.toEqual(await print(MISSPELT));
  });
});

test('github: commands of a workflow, errors first', async () => {
  const files = { 'a.conf': `global_defs {\n    router_id a b\n}\n${HARD}` };
  const { out } = await lint(['--format', 'github', './a.conf'], { files });
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^::error file=a\.conf,line=4,endLine=4,col=1,endColumn=\d+,title=[\w-]+::/);
  expect(lines.at(-1)).toMatch(/^::(?:warning|notice) file=a\.conf,line=/);
  expect(lines.every((it) => /^::(?:error|warning|notice) [^:]*::\S/.test(it))).toBe(true);
  const hard = await lint(['--format', 'github', 'a%,b.conf'], { files: { 'a%,b.conf': HARD } });
  expect(hard.out).toMatch(/^::error file=a%25%2Cb\.conf,/);
});

test('gitlab: a list of issues that are told apart', async () => {
  const { out } = await lint(['--format', 'gitlab', './n'], { files: cluster });
  const issues: readonly Record<string, unknown>[] = JSON.parse(out);
  expect(issues[0]).toMatchObject({
    check_name: expect.any(String),
    severity: expect.stringMatching(/^(?:critical|major|minor|info)$/),
    location: { path: 'n/a b/keepalived.conf', lines: { begin: expect.any(Number) } },
  });
  expect(new Set(issues.map((it) => it.fingerprint)).size).toBe(issues.length);
  expect(JSON.parse((await lint(['--format', 'gitlab', 'a'], { files: { a: '' } })).out)).toEqual([]);
});

test('junit: a suite for each file', async () => {
  const files = { 'a.conf': MISSPELT, 'b.conf': '' };
  const { out } = await lint(['--format', 'junit', 'a.conf', 'b.conf'], { files });
  expect(out).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="keepalived-lint" tests="2" failures="1" errors="0">
    <testsuite name="a.conf" tests="1" failures="1" errors="0">
    <testcase classname="a.conf" name="unknown-directive 3:5"><failure type="error" message="Unknown directive &#39;script_usr&#39;; keepalived ignores this line. Did you mean &#39;script_user&#39;?">a.conf:3:5 Unknown directive &#39;script_usr&#39;; keepalived ignores this line. Did you mean &#39;script_user&#39;?</failure></testcase>
    </testsuite>
    <testsuite name="b.conf" tests="1" failures="0" errors="0">
    <testcase classname="b.conf" name="keepalived-lint"/>
    </testsuite>
    </testsuites>
    "
  `);
});

test('checkstyle', async () => {
  const { out } = await lint(['--format', 'checkstyle', 'a.conf'], { files: { 'a.conf': MISSPELT } });
  expect(out).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
    <file name="a.conf">
    <error line="3" column="5" severity="error" message="Unknown directive &#39;script_usr&#39;; keepalived ignores this line. Did you mean &#39;script_user&#39;?" source="keepalived-lint.unknown-directive"/>
    </file>
    </checkstyle>
    "
  `);
});

test.each(['junit', 'checkstyle'])('%s escapes what XML cannot hold', async (format) => {
  const { out } = await lint(['--format', format, 'n'], { files: cluster });
  expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|&(?!#\d+;)/u);
  expect(out.replace(/"[^"<>]*"/g, '').match(/<(?!\/?[a-z?])/g)).toBeNull();
});

test.each(FORMATS)('no password in %s', async (format) => {
  const { out } = await lint(['--format', format, 'n'], { files: cluster });
  expect(out.length).toBeGreaterThan(500);
  expect(out.match(/topsecret\d/g)).toBeNull();
});
