import { describe, expect, test } from 'vitest';
import { hintLines, hints } from '../../../test/support/check-ide.ts';
import { masterDownInterval, virtualMac } from '../model/election.ts';

const SCRIPT = `global_defs {
    enable_script_security
    script_user root
}
vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 2
    fall 2
    rise 2
    weight -5
}
`;

function instance(more: string, priority = 'priority 110'): string {
  return `${SCRIPT}vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    ${priority}
    advert_int 1
${more}    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

describe('the example', () => {
  test('in English', () => {
    expect(hintLines(instance(''))).toEqual([
      'fall 2 «down after 2–4 s»',
      'priority 110 «105 if chk_nginx fails»',
      'advert_int 1 «takes over after 3.57 s»',
    ]);
  });

  test('in Chinese', () => {
    expect(hintLines(instance(''), 'zh')).toEqual([
      'fall 2 «2–4 秒后判定失败»',
      'priority 110 «chk_nginx 失败时 105»',
      'advert_int 1 «3.57 秒后接管»',
    ]);
  });

  test('each number tells its sum and where it comes from', () => {
    const [fall, priority, timing] = hints(instance(''));
    expect(fall?.tooltip).toContain('(2 − 1) × 2 s = 2 s; 2 × 2 s = 4 s');
    expect(priority?.tooltip).toContain('- **105** if `chk_nginx` fails (weight −5)');
    expect(priority?.source).toMatch(/chk_nginx$/);
    expect(timing?.tooltip).toContain('3 × 1 s + (256 − 110) / 256 s = 3 s + 0.57 s = 3.57 s');
    expect(timing?.source).toMatch(/110$/);
  });

  test('each can be switched off', () => {
    expect(hintLines(instance(''), 'en', ['priority'])).toEqual(['priority 110 «105 if chk_nginx fails»']);
    expect(hintLines(instance(''), 'en', ['timing'])).toEqual([
      'fall 2 «down after 2–4 s»',
      'advert_int 1 «takes over after 3.57 s»',
    ]);
    expect(hintLines(instance(''), 'en', [])).toEqual([]);
  });
});

describe('priority', () => {
  test('with several trackers', () => {
    const more = '    track_interface {\n        eth1 weight -10\n        eth2\n    }\n';
    const [, priority] = hints(instance(more));
    expect(priority?.line).toBe('priority 110 «95–110, see hover»');
    expect(priority?.tooltip).toBe(
      [
        'Priority 110, effective 110 when all is well:',
        '- **100** if `eth1` fails (weight −10)\n- 105 if `chk_nginx` fails (weight −5)\n- FAULT if `eth2` fails',
        'All together: 95 to 110, limited to 1–254.',
      ].join('\n\n'),
    );
    expect(hints(instance(more), 'zh')[1]?.line).toBe('priority 110 «95–110，详见悬停»');
  });

  test('a weight that adds, of the entry itself, turned round', () => {
    const of = (entry: string): readonly string[] =>
      hintLines(instance('').replace('        chk_nginx\n', `        ${entry}\n`), 'en', ['priority']);
    expect(of('chk_nginx weight 20')).toEqual(['priority 110 «110–130, see hover»']);
    expect(of('chk_nginx weight -120')).toEqual(['priority 110 «1 if chk_nginx fails»']);
    expect(of('chk_nginx weight -5 reverse')).toEqual(['priority 110 «115 if chk_nginx fails»']);
    expect(of('chk_nginx weight 0')).toEqual([]);
  });

  test('not of the owner, not without a weight, not with the number in a file', () => {
    expect(hintLines(instance('', 'priority 255'), 'en', ['priority'])).toEqual([]);
    expect(hintLines(instance('').replace('    weight -5\n', ''), 'en', ['priority'])).toEqual([]);
    const file = 'track_file drain {\n    file /run/drain\n}\n';
    const tracked = instance('    track_file {\n        drain\n    }\n');
    expect(hintLines(file + tracked, 'en', ['priority'])).toEqual([]);
  });

  test('in a sync group, where weights count only if it says so', () => {
    const other = instance('')
      .slice(SCRIPT.length)
      .replace('web', 'db')
      .replace('42', '43')
      .replace('192.0.2.10', '192.0.2.11');
    const group = (more: string): string =>
      `${instance('')}${other}vrrp_sync_group all {\n    group {\n        web\n        db\n    }\n${more}}\n`;
    expect(hintLines(group(''), 'en', ['priority'])).toEqual([]);
    const weighted = group(
      '    sync_group_tracking_weight\n    track_interface {\n        eth9 weight -7\n    }\n',
    );
    expect(hintLines(weighted, 'en', ['priority'])).toEqual([
      'priority 110 «98–110, see hover»',
      'priority 110 «98–110, see hover»',
    ]);
  });
});

describe('timing', () => {
  test('of version 3, with fewer adverts', () => {
    const text = instance('    version 3\n    down_timer_adverts 2\n').replace(
      'advert_int 1',
      'advert_int 0.5',
    );
    const time = masterDownInterval({ version: 3, interval: 0.5, adverts: 2 }, 110);
    expect(time.toFixed(2)).toBe('1.29');
    const found = hints(text, 'en', ['timing']).at(-1);
    expect(found?.line).toBe('advert_int 0.5 «takes over after 1.29 s»');
    expect(found?.tooltip).toContain('2 × 0.5 s + (256 − 110) × 0.5 s / 256 = 1 s + 0.29 s = 1.29 s');
  });

  test('global_defs may say how many adverts', () => {
    const text = instance('').replace('script_user root', 'script_user root\n    vrrp_down_timer_adverts 5');
    expect(hintLines(text, 'en', ['timing']).at(-1)).toBe('advert_int 1 «takes over after 5.57 s»');
  });

  test('a check with a timeout', () => {
    const text = SCRIPT.replace('interval 2', 'interval 3\n    timeout 1');
    const [found] = hints(text, 'zh', ['timing']);
    expect(found?.line).toBe('fall 2 «3–7 秒后判定失败»');
    expect(found?.tooltip).toContain('(2 − 1) × 3 秒 = 3 秒； 2 × 3 秒 + 1 秒 = 7 秒');
  });
});

describe('MAC addresses', () => {
  test('of IPv4 and IPv6', () => {
    expect(hintLines(instance('    use_vmac\n'), 'en', ['mac'])).toEqual([
      `use_vmac «MAC ${virtualMac(42, 4)}»`,
    ]);
    const ipv6 = instance('    use_vmac\n').replace('192.0.2.10/24', 'fe80::10/64');
    expect(hintLines(ipv6, 'en', ['mac'])).toEqual(['use_vmac «MAC 00:00:5e:00:02:2a»']);
  });

  test('not where another one is given', () => {
    expect(hintLines(instance('    use_vmac 02:00:00:00:00:2a\n'), 'en', ['mac'])).toEqual([]);
  });
});

describe('values', () => {
  test('of a name, also one that is made of another', () => {
    const text = `$NET=192.0.2
$VIP=\${NET}.10/24
${instance('').replace('192.0.2.10/24', '$VIP')}`;
    const [found] = hints(text, 'en', ['variables']);
    expect(found?.line).toBe('$VIP «192.0.2.10/24»');
    expect(found?.source).toMatch(/:2:1 \$VIP$/);
  });

  test('a hint of another kind goes before it on a line', () => {
    const text = `$PRIO=110\n${instance('', 'priority $PRIO')}`;
    expect(hintLines(text)).toContain('priority $PRIO «105 if chk_nginx fails»');
    expect(hintLines(text, 'en', ['variables'])).toEqual(['priority $PRIO «110»']);
  });

  test('of several profiles', () => {
    const text = `@main $PRIO=110\n@backup $PRIO=100\n${instance('', 'priority $PRIO')}`;
    expect(hintLines(text, 'en', ['variables'])).toEqual(['priority $PRIO «110 (@main) · 100 (@backup)»']);
    // What follows differs between the profiles, so the values are all there is to say.
    expect(hintLines(text, 'en', ['priority'])).toEqual([]);
  });

  test('never of a password', () => {
    const secret = '    authentication {\n        auth_type PASS\n        auth_pass $PASS\n    }\n';
    expect(hintLines(`$PASS=secret99\n${instance(secret)}`, 'en', ['variables'])).toEqual([]);
  });

  test('not of what is long, has several lines, or stands in an unknown line', () => {
    const long = `$A=${'x'.repeat(41)}\n$B=one \\\n    two\n$C=5\n`;
    expect(
      hintLines(`${long}vrrp_script a {\n    script $A\n    script $B\n    nonsense $C\n    $C\n}\n`),
    ).toEqual([]);
  });

  test('only of what keepalived replaces', () => {
    const of = (value: string): readonly string[] =>
      hintLines(`$A=192.0.2.1\n${instance('').replace('192.0.2.10/24', value)}`, 'en', ['variables']);
    expect(of('${A}/24')).toEqual(['${A} «192.0.2.1»/24']);
    expect(of('$A/24')).toEqual([]);
  });

  test('how often a generator reads its line', () => {
    const text = instance('').replace('192.0.2.10/24', '~SEQ(i, 10, 19) 192.0.2.${i}/24');
    expect(hintLines(text, 'en', ['variables'])).toEqual(['~SEQ(i, 10, 19) «10 lines» 192.0.2.${i}/24']);
    expect(hintLines(text, 'zh', ['variables'])).toEqual(['~SEQ(i, 10, 19) «10 行» 192.0.2.${i}/24']);
    expect(hintLines('~SEQ(i) x\n~LST(i) x\n')).toEqual([]);
  });
});

describe('no clutter', () => {
  test('none on a line with a finding', () => {
    expect(hintLines(instance('').replace('advert_int 1', 'advert_int 0.5'), 'en', ['timing'])).toEqual([
      'fall 2 «down after 2–4 s»',
    ]);
  });

  test('across files: where the setting stands, with the trackers of the other one', () => {
    const [script = '', rest = ''] = [SCRIPT, instance('').slice(SCRIPT.length)];
    const text = `#- keepalived.conf\ninclude scripts.conf\n${rest}#- scripts.conf\n${script}`;
    expect(hintLines(text)).toEqual([
      'priority 110 «105 if chk_nginx fails»',
      'advert_int 1 «takes over after 3.57 s»',
    ]);
    expect(hintLines(text.replace('fall 2', '<|>fall 2'))).toEqual(['fall 2 «down after 2–4 s»']);
  });

  test('in a broken file', () => {
    const broken = instance('').replace('    track_script {\n', '').replace('priority 110', 'priority 110 {');
    expect(hintLines(broken)).toContain('fall 2 «down after 2–4 s»');
  });
});
