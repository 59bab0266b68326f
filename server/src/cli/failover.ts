/** `--failover`: what happens then, instead of findings. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Locale, render } from '../base/localized.ts';
import { type Event, type EventMistake, parseEvents } from '../failover/event.ts';
import { gapsIn } from '../failover/gaps.ts';
import { isPreset, PRESETS, type Preset, presetPlay } from '../failover/presets.ts';
import type { Cluster } from '../failover/state.ts';
import { simulate, type Timeline } from '../failover/timeline.ts';
import { simulatedCluster } from '../ide/simulated-cluster.ts';
import type { Checked } from '../lint/check.ts';
import { failoverNotes } from './messages.ts';

/** What was played, and what came of it. */
export interface Failover {
  readonly cluster: Cluster;
  readonly events: readonly Event[];
  readonly timeline: Timeline;
}

export type Played = Failover | { readonly complaints: readonly string[] };

export interface FailoverRequest {
  /** A preset, a file, or events. */
  readonly script: string;
  readonly folder: string;
  readonly locale: Locale;
  readonly release: string;
}

export async function playFailover(roots: readonly Checked[], request: FailoverRequest): Promise<Played> {
  const cluster = simulatedCluster(roots, request.release);
  if (cluster.routers.length === 0) return complaint(render(failoverNotes.noInstance, request.locale, {}));
  return isPreset(request.script)
    ? playPreset(cluster, request.script, request.locale)
    : playEvents(cluster, await scriptText(request), request.locale);
}

function complaint(...complaints: readonly string[]): Played {
  return { complaints };
}

function playPreset(cluster: Cluster, preset: Preset, locale: Locale): Played {
  const play = presetPlay(cluster, preset);
  if (!play) return complaint(render(failoverNotes.presetIdle, locale, { preset }));
  const events = play.events.map((it) => ({ ...it, time: it.time - play.since }));
  return {
    cluster,
    events: events.filter((it) => it.time >= 0),
    timeline: simulate(cluster, play.events, play.since),
  };
}

/** The text of a file of that name, or the events themselves. */
async function scriptText({ script, folder }: FailoverRequest): Promise<string> {
  return readFile(resolve(folder, script), 'utf8').catch(() => script);
}

function playEvents(cluster: Cluster, text: string, locale: Locale): Played {
  const { events, mistakes } = parseEvents(
    text,
    cluster.nodes.map((it) => it.name),
  );
  if (mistakes.length > 0) return complaint(...mistakes.map((it) => mistakeText(it, locale)));
  return { cluster, events, timeline: simulate(cluster, events) };
}

function mistakeText({ text, sentence, args }: EventMistake, locale: Locale): string {
  const isWord = /^\S+$/.test(text);
  const reason = render(sentence, locale, args);
  // A single word was meant as a preset or as a file.
  if (isWord) return render(failoverNotes.noScript, locale, { word: text, presets: PRESETS.join(', ') });
  return render(failoverNotes.wrongEvent, locale, { text, reason });
}

/** True if nobody, or more than one node, holds an address for longer than so many seconds. */
export function exceedsGap({ timeline }: Failover, seconds: number): boolean {
  return timeline.routers.some((it) => gapsIn(it, timeline.end).longest > seconds);
}
