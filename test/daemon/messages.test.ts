import { describe, expect, it } from 'vitest';
import {
  findDaemon,
  hasFeature,
  missingInterface,
  parseMessages,
  stoppedReading,
  testConfiguration,
} from '../support/daemon.ts';

describe('messages of the daemon', () => {
  it('are told apart by line and text, once each', () => {
    const said =
      "(Line 3) Unknown keyword 'x'\n(/a b/c.conf: Line 3) Unknown keyword 'x'\n\nThere are (2) faults\n";
    expect(parseMessages(said)).toEqual([
      { line: 3, text: "Unknown keyword 'x'" },
      { line: undefined, text: 'There are (2) faults' },
    ]);
  });

  it('name the interface that is missing', () => {
    const text = "(VI_1) WARNING - interface eth9 for vrrp_instance VI_1 doesn't exist";
    expect(missingInterface(text)).toEqual(['eth9']);
    expect(missingInterface('invalid interface')).toEqual([]);
  });
});

describe('the daemon', () => {
  const daemon = findDaemon();

  it('has VRRP built in', () => {
    expect(hasFeature(daemon, 'vrrp')).toBe(true);
  });

  it('finds the interfaces that a configuration names', async () => {
    const text = `global_defs {
  colour blue
}
vrrp_instance A {
  interface bond7
  virtual_router_id 7
  virtual_ipaddress {
    192.0.2.70/24 dev bond8
  }
}
`;
    const { messages } = await testConfiguration(daemon, text);
    expect(messages).toEqual([{ line: 2, text: "Unknown keyword 'colour'" }]);
  });

  it('stops reading where a word must be', async () => {
    const { exit, messages } = await testConfiguration(daemon, 'vrrp_instance A {\n  priority\n}\n');
    expect(stoppedReading(daemon, exit)).toBe(true);
    expect(messages[0]?.line).toBe(2);
  });
});
