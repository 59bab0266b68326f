/** The linter from arguments to exit status. */
import { render } from '../base/localized.ts';
import { version } from '../base/version.ts';
import { PRESETS } from '../failover/presets.ts';
import { reportRuleFailures } from '../lint/run.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE } from '../schema/target.ts';
import { checkInputs, type Outcome } from './check-inputs.ts';
import { completionScript } from './completion/completion.ts';
import { expansion } from './expand/expand.ts';
import { explain } from './explain/explain.ts';
import { exceedsGap, playFailover } from './failover.ts';
import type { Found } from './finding.ts';
import { withFixes } from './fix/with-fixes.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Io } from './io.ts';
import { help, notes, unreadText } from './messages.ts';
import { type Options, parseCommand } from './options.ts';
import { failoverJson } from './reports/failover-json.ts';
import { failoverText } from './reports/failover-text.ts';
import type { ReportInput } from './reports/input.ts';
import { reports } from './reports/reports.ts';
import { styleFor } from './reports/style.ts';
import { baselineFor } from './with-baseline.ts';

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
        ? runWith(command.options, io)
        : playAndReport(command.options, command.options.failover, io);
    default:
      return command satisfies never;
  }
}

async function runWith(options: Options, io: Io): Promise<Status> {
  const { explain: name, completion, locale } = options;
  if (name !== undefined) return explain(name, locale, io);
  if (completion === undefined) return checkAndReport(options, io);
  io.out(completionScript(completion, locale));
  return 0;
}

async function checkAndReport(options: Options, io: Io): Promise<Status> {
  const { locale } = options;
  const say = (sentence: Parameters<typeof render>[0], values: Parameters<typeof render>[2]): void =>
    io.err(`${render(sentence, locale, values)}\n`);
  reportRuleFailures((rule, error) => say(notes.ruleFailed, { rule, error: String(error) }));
  const applyBaseline = await baselineFor(options, io);
  if (!applyBaseline) return 2;
  const inputs = await inputsOf(options, io);
  for (const it of inputs.unread) io.err(`${unreadText(it, locale)}\n`);
  const found = await checkInputs(inputs.files, options, io.folder);
  if (options.isExpanded) {
    for (const part of expansion(found.configs, options.format, styleFor(io))) if (!io.out(part)) break;
    return isIncomplete(inputs, found) ? 2 : 0;
  }
  const { outcome: all, isLeftOut } = await withFixes(inputs.files, found, options, io);
  const outcome = await applyBaseline(all);
  if (!outcome) return 2;
  for (const { name, error } of outcome.crashed) say(notes.crashed, { file: name, error: String(error) });
  if (options.fix !== 'show') await report(outcome, options, io);
  const count = outcome.findings.filter((it) => it.severity === 'warning').length;
  const limit = options.maxWarnings ?? Number.POSITIVE_INFINITY;
  if (count > limit) say(notes.tooManyWarnings, { count, limit });
  if (isLeftOut || isIncomplete(inputs, outcome)) return 2;
  return count > limit || outcome.findings.some((it) => it.severity === 'error') ? 1 : 0;
}

/** Nothing is played on a part of the nodes. */
async function playAndReport(options: Options, script: string, io: Io): Promise<Status> {
  const { locale, format, maxGap } = options;
  const inputs = await inputsOf(options, io);
  for (const it of inputs.unread) io.err(`${unreadText(it, locale)}\n`);
  const outcome = await checkInputs(inputs.files, options, io.folder);
  if (isIncomplete(inputs, outcome)) return 2;
  const [release = options.target.release] = outcome.releases;
  const played = await playFailover(outcome.checked, { script, folder: io.folder, locale, release });
  if ('complaints' in played) {
    for (const it of played.complaints) io.err(`${it}\n`);
    return 2;
  }
  const parts =
    format === 'json' ? [failoverJson(played, locale)] : failoverText(played, locale, styleFor(io));
  for (const part of parts) if (!io.out(part)) break;
  return maxGap !== undefined && exceedsGap(played, maxGap) ? 1 : 0;
}

/** Something that was named could not be read or checked. */
function isIncomplete({ unread }: Inputs, { crashed }: Outcome): boolean {
  return crashed.length > 0 || unread.some((it) => it.problem !== 'nothing-found');
}

async function inputsOf({ input, files }: Options, io: Io): Promise<Inputs> {
  if (input === undefined) return readInputs(files, io.folder);
  const content = await io.readInput();
  return content.kind === 'text'
    ? { files: [{ name: input, content, isFound: false }], unread: [] }
    : { files: [], unread: [{ name: input, problem: content.kind }] };
}

async function report(outcome: Outcome, { format, locale, isQuiet }: Options, io: Io): Promise<void> {
  const { findings } = outcome;
  const shown: readonly Found[] = isQuiet ? findings.filter((it) => it.severity === 'error') : findings;
  const input: ReportInput = { ...outcome, findings: shown, locale, style: styleFor(io), texts: io.texts };
  for await (const part of reports[format](input)) if (!io.out(part)) return;
}
