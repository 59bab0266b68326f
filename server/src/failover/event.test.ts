import { describe, expect, test } from 'vitest';
import { render } from '../base/localized.ts';
import { parseEvents } from './event.ts';

const NODES = ['node-a', 'node-b'];

describe('events', () => {
  test('are written one an entry, in any order', () =>
    expect(parseEvents('20 node-a start; 10 node-a die # power\n\n30.5 heal', NODES)).toEqual({
      events: [
        { time: 10_000_000, happening: { kind: 'die', node: 'node-a' } },
        { time: 20_000_000, happening: { kind: 'start', node: 'node-a' } },
        { time: 30_500_000, happening: { kind: 'heal' } },
      ],
      mistakes: [],
    }));

  test.each([
    ['1 node-a check chk fail', { kind: 'check', node: 'node-a', name: 'chk', isUp: false }],
    ['1 node-a check chk ok', { kind: 'check', node: 'node-a', name: 'chk', isUp: true }],
    ['1 node-a interface eth0 down', { kind: 'interface', node: 'node-a', name: 'eth0', isUp: false }],
    ['1 node-a file level -3', { kind: 'file', node: 'node-a', name: 'level', value: -3 }],
    ['1 node-a process nginx up', { kind: 'process', node: 'node-a', name: 'nginx', isUp: true }],
    ['1 node-a bfd peer down', { kind: 'bfd', node: 'node-a', name: 'peer', isUp: false }],
    ['1 split node-a / node-b', { kind: 'split', left: ['node-a'], right: ['node-b'] }],
    ['1 split node-a/node-b', { kind: 'split', left: ['node-a'], right: ['node-b'] }],
    ['1 end', { kind: 'end' }],
  ])('%s', (text, happening) =>
    expect(parseEvents(text, NODES)).toEqual({ events: [{ time: 1_000_000, happening }], mistakes: [] }),
  );

  test.each([
    ['soon node-a die', "'soon' is no time: events begin with seconds, such as 3.5"],
    ['1', 'Something is missing behind 1'],
    ['1 node-c die', "There is no node 'node-c'; there is node-a, node-b"],
    ['1 node-a', 'Something is missing behind node-a'],
    [
      '1 node-a explode',
      "'explode' is no event: there is stop, die, start, reload, check, interface, file, process, bfd, split, heal, end",
    ],
    ['1 node-a die now', "'now' is too much"],
    ['1 node-a check chk', 'Something is missing behind chk'],
    ['1 node-a check chk down', "'down' must be ok or fail"],
    ['1 node-a file level high', "'high' is no whole number"],
    ['1 split node-a', 'A split has nodes on both sides of a slash: split a / b'],
    ['1 split node-a / node-c', "There is no node 'node-c'; there is node-a, node-b"],
  ])('%s: %s', (text, sentence) =>
    expect(parseEvents(text, NODES).mistakes.map((it) => render(it.sentence, 'en', it.args))).toEqual([
      sentence,
    ]),
  );
});
