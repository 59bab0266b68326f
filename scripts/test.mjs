// `npm test`: installs, builds, checks, and runs every test that can run here. Plain Node, no packages.
// The last line is `N passed, N failed`. With CI=true a missing program is a failure.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { node, npm, prepare, root } from './prepare.mjs';

const ci = process.env.CI === 'true';

/** Projects of vitest that want a program on the machine. */
const projects = [
  {
    name: 'daemon',
    programs: ['keepalived'],
    how: 'install the packages keepalived and iproute2 (Debian: apt-get install keepalived iproute2)',
  },
  {
    name: 'failover',
    programs: ['keepalived'],
    how: 'install the packages keepalived and iproute2 (Debian: apt-get install keepalived iproute2)',
  },
  {
    name: 'editor',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    how: 'install Chromium (Debian: apt-get install chromium)',
  },
].filter((it) => existsSync(join(root, 'test', it.name)));

/** @param {string} program */
function isFound(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some((it) => existsSync(join(it, program)));
}

/** The outcome of one vitest run. @param {readonly string[]} names */
function runTests(names) {
  const report = join(root, 'node_modules/.cache/vitest-report.json');
  rmSync(report, { force: true });
  const status = node(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...names.map((it) => `--project=${it}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root },
  );
  const counts = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 1, skipped: 0 };
  return { passed, skipped, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/**
 * @typedef {{ status: string, name: string, assertionResults: { status: string }[] }} TestFile
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} report
 */
function countsOf(report) {
  const broken = report.testResults.filter(
    (it) => it.status === 'failed' && !it.assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((it) => it.status !== 'passed' && it.status !== 'failed')
      .map(() => file.name.replaceAll('\\', '/')),
  );
  // Whoever skips a test because something is missing must not pass where nothing may be left out.
  const leftOut = ci ? skipped.filter((it) => /\/test\/(?:daemon|editor|failover)\//.test(it)).length : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length + leftOut,
    skipped: skipped.length,
  };
}

prepare();

const checked = npm(['run', '--silent', 'check']).ok;
const missing = projects.filter((it) => !it.programs.some(isFound));
const present = projects.filter((it) => !missing.includes(it));
const { passed, failed, skipped } = runTests(['unit', ...present.map((it) => it.name)]);

const all = failed + (checked ? 0 : 1) + (ci ? missing.length : 0);
if (!checked) console.log('npm run check: failed, see above');
for (const it of missing)
  console.log(`${it.name} tests: ${ci ? 'failed' : 'not run'}, no ${it.programs[0]} here; ${it.how}`);
if (skipped > 0) console.log(`skipped in the tests that ran: ${skipped}`);
console.log(`${passed} passed, ${all} failed`);
process.exitCode = all > 0 || passed === 0 ? 1 : 0;
