import { describe, expect, it } from 'vitest';
import { kinds, mutate, mutations } from './mutations.ts';

const TEXT = `vrrp_script check {
    script "/bin/true"
    interval 2
}

vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    advert_int 1
    virtual_ipaddress {
        192.0.2.10/24
    }
    track_script {
        check
    }
}
`;

describe('a mutation', () => {
  it.each(Object.keys(kinds))('is made: %s', (kind) => {
    const made = mutate(TEXT, kind, 1);
    expect(made).toMatchObject({ kind });
    expect(made?.text).not.toBe(TEXT);
    expect(made?.line).toBeLessThanOrEqual(made?.text.split('\n').length ?? 0);
  });

  it('is the same for the same seed', () => {
    const wanted = { count: 20, seed: 7 };
    expect(mutations([TEXT], wanted)).toEqual(mutations([TEXT], wanted));
    expect(mutations([TEXT], wanted)).not.toEqual(mutations([TEXT], { ...wanted, seed: 8 }));
  });

  it('is not made where the text has no place for it', () => {
    expect(mutate('', 'misspelt keyword', 1)).toBeUndefined();
    expect(mutations([''], { count: 5, seed: 1 })).toEqual([]);
  });

  it('leaves the line of the use when a definition goes', () => {
    const { text = '', line = 0 } = mutate(TEXT, 'deleted definition', 1) ?? {};
    expect(text.split('\n')[line - 1]?.trim()).toBe('check');
  });
});
