import { describe, expect, it } from 'vitest';
import { definesName, refersToName } from './name.ts';

describe('a name', () => {
  it.each(['VI_1', 'A B', ''])('takes %j', (word) => {
    expect(definesName('vrrp_instance').check(word)).toBeUndefined();
  });
});

describe('a name of 31 bytes', () => {
  it.each(['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'])('takes %j', (word) => {
    expect(definesName('bfd_instance', 31).check(word)).toBeUndefined();
  });

  it.each([['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'value-too-long']])('refuses %j: %s', (word, code) => {
    expect(definesName('bfd_instance', 31).check(word)?.code).toBe(code);
  });
});

describe('a reference', () => {
  it.each(['anything'])('takes %j', (word) => {
    expect(refersToName('vrrp_script').check(word)).toBeUndefined();
  });
});

it('says what the name stands for', () => {
  expect(definesName('track_file').defines).toBe('track_file');
  expect(refersToName('track_file').refersTo).toBe('track_file');
});
