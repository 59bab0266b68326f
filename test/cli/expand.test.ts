/** `--expand`: what the daemon reads. */
import { expect, test } from 'vitest';
import { lint } from '../support/run-lint.ts';

const files = {
  'keepalived.conf': `# a comment
$VRID=42
$ADDRESSES=\\
192.0.2.10/24 \\
192.0.2.11/24
global_defs {   # where we are
    @main router_id a
    @other router_id b
}
include conf.d/*.conf
vrrp_instance web_$VRID {
  virtual_router_id $VRID
  authentication { auth_pass topsecret
  }
  virtual_ipaddress {
    $ADDRESSES
    ~SEQ(n, 1, 2) 198.51.100.\${n}/24
  }
}
`,
  'conf.d/x.conf': 'vrrp_script chk {\n\tscript "/bin/true # no"\n}\n',
};

async function expanded(args: readonly string[], given: Readonly<Record<string, string>> = files) {
  return lint(['--expand', ...args, 'keepalived.conf'], { files: given });
}

test('one profile', async () => {
  const { status, out, err } = await expanded(['--profile', 'main']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatchInlineSnapshot(`
    "keepalived.conf  @main
    keepalived.conf:6   global_defs {
    keepalived.conf:7       router_id a
    keepalived.conf:9   }
    conf.d/x.conf:1     vrrp_script chk {
    conf.d/x.conf:2         script "/bin/true # no"
    conf.d/x.conf:3     }
    keepalived.conf:11  vrrp_instance web_42 {
    keepalived.conf:12      virtual_router_id 42
    keepalived.conf:13      authentication { auth_pass ********
    keepalived.conf:14      }
    keepalived.conf:15      virtual_ipaddress {
    keepalived.conf:4           192.0.2.10/24
    keepalived.conf:5           192.0.2.11/24
    keepalived.conf:17          198.51.100.1/24
    keepalived.conf:17          198.51.100.2/24
    keepalived.conf:18      }
    keepalived.conf:19  }
    "
  `);
});

test('every profile, as JSON', async () => {
  const { out } = await expanded(['--format', 'json']);
  const { version, configurations } = JSON.parse(out);
  expect(version).toBe(1);
  const heads = configurations.map((it: { file: string; profile?: string }) => `${it.file} ${it.profile}`);
  expect(heads).toEqual(['keepalived.conf main', 'keepalived.conf other']);
  expect(configurations[1].lines[1]).toEqual({
    file: 'keepalived.conf',
    line: 8,
    text: '    router_id b',
  });
  expect(out).not.toContain('topsecret');
});

test('read again, it is the same', async () => {
  const linesOf = (out: string): readonly string[] =>
    JSON.parse(out).configurations[0].lines.map((it: { text: string }) => it.text);
  const once = linesOf((await expanded(['--format', 'json', '--profile', 'main'])).out);
  const again = await expanded(['--format', 'json'], { 'keepalived.conf': `${once.join('\n')}\n` });
  expect(linesOf(again.out)).toEqual(once);
});

test('any text has an expansion', async () => {
  const broken =
    '}\n}\n{ {\n"open\n@x\n~SEQ(\n$A=\ninclude gone.conf\ninclude keepalived.conf\n\ufeff#\nfoo $B\n';
  const { status, out } = await expanded([], { 'keepalived.conf': broken });
  expect(status).toBe(0);
  expect(out).toContain('foo $B');
});

test('what cannot be read is said', async () => {
  const { status, err } = await lint(['--expand', 'gone.conf']);
  expect({ status, err }).toEqual({ status: 2, err: 'gone.conf: no such file or folder\n' });
});
