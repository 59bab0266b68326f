import { describe, expect, test } from 'vitest';
import { open } from '../../../test/support/check-ide.ts';
import { type Place, placeAt } from './place.ts';

function at(fixture: string): Place | undefined {
  const { checked, file, range } = open(fixture);
  return placeAt(checked, file, range.start);
}

/** The path of the block and what the cursor stands in. */
function seen(fixture: string): string {
  const place = at(fixture);
  if (!place) return 'nowhere';
  const { block, site, isUnknown } = place;
  const word = site.kind === 'statement' ? ` ${site.before}${site.isQuoted ? ' quoted' : ''}` : '';
  return `${isUnknown ? '? in ' : ''}${block.directive.path || 'top'}: ${site.kind}${word}`;
}

describe('the innermost block', () => {
  test.each([
    ['<|>', 'top: statement 0'],
    ['\n\n<|>', 'top: statement 0'],
    ['vrrp_instance A {\n    <|>\n}\n', 'vrrp_instance: statement 0'],
    [
      'vrrp_instance A {\n    track_script {\n        <|>\n    }\n}\n',
      'vrrp_instance.track_script: statement 0',
    ],
    ['vrrp_instance A { <|> }', 'vrrp_instance: statement 0'],
    ['vrrp_instance A {\n}<|>', 'top: statement 0'],
    ['vrrp_instance A<|> {\n}', 'top: statement 1'],
    ['vrrp_instance A\n{\n<|>\n}', 'vrrp_instance: statement 0'],
    ['vrrp_instance A {\r\n    <|>\r\n}\r\n', 'vrrp_instance: statement 0'],
  ])('of %j is %s', (fixture, expected) => expect(seen(fixture)).toBe(expected));
});

describe('in a broken file', () => {
  test.each([
    ['vrrp_instance A {\n    <|>', 'vrrp_instance: statement 0'],
    ['vrrp_instance A {\n    state BACKUP\n    <|>\n\nvrrp_script b {\n}\n', 'vrrp_instance: statement 0'],
    ['vrrp_instance A {\n    state BACKUP\n    pri<|>\nvrrp_script b {\n}\n', 'vrrp_instance: statement 0'],
    ['vrrp_instance A {\n    <|>\n\nvrrp_script b {\n}\n', 'vrrp_instance: statement 0'],
    ['vrrp_instance A {\n    track_script {\n        <|>\n\n', 'vrrp_instance.track_script: statement 0'],
    ['vrrp_instance A {\n    state BACKUP\nvrrp_script b {\n    <|>\n}\n', 'vrrp_script: statement 0'],
    ['vrrp_scripit a {\n    <|>\n}\n', 'vrrp_script: statement 0'],
    ['nonsense {\n    <|>\n}\n', '? in top: statement 0'],
    ['vrrp_instance A {\n    nonsense {\n        x\n    }\n    <|>\n}\n', 'vrrp_instance: statement 0'],
    ['}\n<|>', 'top: statement 0'],
  ])('%j is %s', (fixture, expected) => expect(seen(fixture)).toBe(expected));
});

describe('what the cursor stands in', () => {
  test.each([
    ['# com<|>ment', 'top: comment'],
    ['child_wait_time 5 # com<|>ment', 'top: comment'],
    ['child_wait_time <|>', 'top: statement 1'],
    ['child_wait_time 5<|>', 'top: statement 1'],
    ['child_wait_time 5 <|>', 'top: statement 2'],
    ['child_<|>wait_time 5', 'top: statement 0'],
    ['vrrp_script a { script "/bin/<|>true" }', 'vrrp_script: statement 1 quoted'],
    ['vrrp_script a { script "/bin/<|>', 'vrrp_script: statement 1 quoted'],
    ['$A<|>B=5', 'top: definition'],
    ['@ma<|>in child_wait_time 5', 'top: condition'],
    ['@main <|>child_wait_time 5', 'top: statement 0'],
    ['~SEQ(I, 1,<|> 3) $I', 'top: generator'],
    ['include conf.d/<|>a.conf', 'top: pattern'],
  ])('%j is %s', (fixture, expected) => expect(seen(fixture)).toBe(expected));
});

describe('through includes and profiles', () => {
  test('an included file is read in the block of the include line', () => {
    const fixture = 'vrrp_instance A {\n    include a.conf\n}\n#- a.conf\n    state BACKUP\n    <|>\n';
    expect(seen(fixture)).toBe('vrrp_instance: statement 0');
  });

  test('what follows an include belongs to the file of the include', () => {
    const fixture = 'vrrp_instance A {\n    include a.conf\n    <|>\n}\n#- a.conf\nstate BACKUP\n';
    expect(seen(fixture)).toBe('vrrp_instance: statement 0');
  });

  test('a file that nobody reads has no places', () => {
    expect(seen('child_wait_time 5\n#- other.conf\n<|>state BACKUP\n')).toBe('nowhere');
  });

  test('the profile is the first one that reads the line', () => {
    const config = 'vrrp_instance A {\n    @main priority 100\n    @backup prio<|>rity 90\n}\n';
    expect(at(config)?.analysis.config.profile).toBe('backup');
  });
});
