/** The linter from arguments to exit status. */
import { render } from '../base/localized.ts';
import { version } from '../base/version.ts';
import { PRESETS } from '../failover/presets.ts';
import { reportRuleFailures } from '../lint/run.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE } from '../schema/target.ts';
import { checkInputs, type Outcome } from './check-inputs.ts';
import { takesUnicode, wantsColors } from './environment.ts';
import { exceedsGap, playFailover } from './failover.ts';
import type { Found } from './finding.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Io } from './io.ts';
import { help, notes, unreadText } from './messages.ts';
import { type Options, parseCommand } from './options.ts';
import { failoverJson } from './reports/failover-json.ts';
import { failoverText } from './reports/failover-text.ts';
import { jsonReport } from './reports/json.ts';
import { styleOf } from './reports/style.ts';
import { textReport } from './reports/text.ts';

/** 0: no errors · 1: errors, or too many warnings · 2: wrong usage, or something could not be read. */
export type Status = 0 | 1 | 2;

export async function run(args: readonly string[], io: Io): Promise<Status> {
  const command = parseCommand(args, io.env);
  switch (command.kind) {
    case 'help':
      io.out(
        render(help, command.locale, {
          oldest: OLDEST_RELEASE,
          newest: NEWEST_RELEASE,
          presets: PRESETS.join(', '),
        }),
      );
      return 0;
    case 'version':
      io.out(`${version}\n`);
      return 0;
    case 'wrong':
      io.err(`${command.message}\n`);
      return 2;
    case 'run':
      return command.options.failover === undefined
        ? checkAndReport(command.options, io)
        : playAndReport(command.options, command.options.failover, io);
    default:
      return command satisfies never;
  }
}

async function checkAndReport(options: Options, io: Io): Promise<Status> {
  const { locale } = options;
  const say = (sentence: Parameters<typeof render>[0], values: Parameters<typeof render>[2]): void =>
    io.err(`${render(sentence, locale, values)}\n`);
  reportRuleFailures((rule, error) => say(notes.ruleFailed, { rule, error: String(error) }));
  const { inputs, outcome } = await readAll(options, io);
  const { findings } = outcome;
  report(outcome, options, io);
  const count = findings.filter((it) => it.severity === 'warning').length;
  const limit = options.maxWarnings ?? Number.POSITIVE_INFINITY;
  if (count > limit) say(notes.tooManyWarnings, { count, limit });
  if (isIncomplete(inputs, outcome)) return 2;
  return count > limit || findings.some((it) => it.severity === 'error') ? 1 : 0;
}

/** Reads what is named, and says what could not be read. */
async function readAll(
  options: Options,
  io: Io,
): Promise<{ readonly inputs: Inputs; readonly outcome: Outcome }> {
  const { locale } = options;
  const inputs = await inputsOf(options, io);
  for (const it of inputs.unread) io.err(`${unreadText(it, locale)}\n`);
  const outcome = await checkInputs(inputs.files, options, io.folder);
  for (const { name, error } of outcome.crashed) {
    io.err(`${render(notes.crashed, locale, { file: name, error: String(error) })}\n`);
  }
  return { inputs, outcome };
}

function isIncomplete({ unread }: Inputs, { crashed }: Outcome): boolean {
  return crashed.length > 0 || unread.some((it) => it.problem !== 'nothing-found');
}

/** Nothing is played on a part of the nodes. */
async function playAndReport(options: Options, script: string, io: Io): Promise<Status> {
  const { locale, format, maxGap } = options;
  const { inputs, outcome } = await readAll(options, io);
  if (isIncomplete(inputs, outcome)) return 2;
  const [release = options.target.release] = outcome.releases;
  const played = await playFailover(outcome.checked, { script, folder: io.folder, locale, release });
  if ('complaints' in played) {
    for (const it of played.complaints) io.err(`${it}\n`);
    return 2;
  }
  const style = styleOf({ isColored: wantsColors(io), isUnicode: takesUnicode(io) });
  const parts = format === 'json' ? [failoverJson(played, locale)] : failoverText(played, locale, style);
  for (const part of parts) if (!io.out(part)) break;
  return maxGap !== undefined && exceedsGap(played, maxGap) ? 1 : 0;
}

async function inputsOf({ input, files }: Options, io: Io): Promise<Inputs> {
  if (input === undefined) return readInputs(files, io.folder);
  const content = await io.readInput();
  return content.kind === 'text'
    ? { files: [{ name: input, content, isFound: false }], unread: [] }
    : { files: [], unread: [{ name: input, problem: content.kind }] };
}

function report(
  { findings, files, clusters, releases }: Outcome,
  { format, locale, isQuiet }: Options,
  io: Io,
): void {
  const shown: readonly Found[] = isQuiet ? findings.filter((it) => it.severity === 'error') : findings;
  const style = styleOf({ isColored: wantsColors(io), isUnicode: takesUnicode(io) });
  const parts =
    format === 'json'
      ? jsonReport(shown, files.size, locale)
      : textReport(shown, { files: files.size, clusters, releases }, locale, style);
  for (const part of parts) if (!io.out(part)) return;
}
