/** Plays events on configurations, for tests. */
import { becauseOf } from '../../server/src/failover/because.ts';
import { conductOf } from '../../server/src/failover/conduct.ts';
import { parseEvents } from '../../server/src/failover/event.ts';
import { clusterOf } from '../../server/src/failover/program.ts';
import type { Cluster } from '../../server/src/failover/state.ts';
import { simulate, type Timeline } from '../../server/src/failover/timeline.ts';
import { check } from '../../server/src/lint/check.ts';
import { fileRangeOf } from '../../server/src/lint/locate.ts';
import { nodeOf } from '../../server/src/lint/node.ts';
import type { Version } from '../../server/src/schema/define.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { positionAt } from '../../server/src/syntax/tree.ts';
import { sourceText } from '../../server/src/workspace/source-file.ts';

const SOURCES = { file: () => undefined, includes: () => undefined };

/** Configurations by the name of their node. */
export type Configurations = Readonly<Record<string, string>>;

export function clusterIn(configurations: Configurations, release: Version = '2.2.7'): Cluster {
  const language = languageOf({ release, without: [] });
  const sources = Object.entries(configurations).map(([name, text]) => {
    const checked = check(sourceText(`${name}/keepalived.conf`, text), SOURCES, { language });
    const analysis = checked.read[0] ?? checked.analyses[0];
    return {
      name,
      node: nodeOf(analysis),
      lineOf: (origin: Parameters<typeof fileRangeOf>[1]) => {
        const { file, range } = fileRangeOf(analysis, origin);
        return { file: file.name, line: positionAt(file.tree, range.start).line + 1 };
      },
    };
  });
  return clusterOf(sources, conductOf(release));
}

export function timelineOf(configurations: Configurations, events: string, release?: Version): Timeline {
  const cluster = clusterIn(configurations, release);
  const { events: parsed, mistakes } = parseEvents(
    events,
    cluster.nodes.map((it) => it.name),
  );
  const [mistake] = mistakes;
  if (mistake) throw new Error(`${mistake.text}: ${mistake.sentence.en}`);
  return simulate(cluster, parsed);
}

/** Who is master from when on, in seconds: `3.57 a`, and between the best and the worst moment `12.61-13.61 b`. */
export function mastersIn(configurations: Configurations, events: string, release?: Version): string {
  const { routers } = timelineOf(configurations, events, release);
  return routers
    .map(({ periods }) => periods.map(({ masters, from }) => `${spanText(from)} ${masters.join('+') || '-'}`))
    .map((it) => it.join(' | '))
    .join('\n');
}

function spanText({ earliest, latest }: { readonly earliest: number; readonly latest: number }): string {
  const [from, to] = [earliest, latest].map((it) => String(Math.round(it * 100) / 100));
  return from === to ? String(from) : `${from}-${to}`;
}

/** The changes of one node, each with its reason and the line behind it. */
export function stepsIn(configurations: Configurations, events: string, node: string): readonly string[] {
  return timelineOf(configurations, events)
    .steps.filter((it) => it.node === node)
    .map(({ time, state, priority, cause }) => {
      const place = cause.at ? ` (line ${cause.at.line})` : '';
      return `${Math.round(time * 100) / 100} ${state} ${priority}: ${becauseOf(cause, 'en')}${place}`;
    });
}
