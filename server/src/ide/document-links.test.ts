import { expect, test } from 'vitest';
import { links } from '../../../test/support/check-ide.ts';

test('programs of commands, and paths', () => {
  const text = `global_defs {
    notify_fifo /run/keepalived.fifo
}
vrrp_script a {
    script "/usr/bin/check -v /etc/passwd"
}
vrrp_script b {
    script /bin/true
}
track_file c {
    file "/run/drain"
}
vrrp_instance d {
    notify_master '/etc/keepalived/up.sh now'
}
virtual_server 192.0.2.1 80 {
    real_server 192.0.2.2 80 {
        MISC_CHECK {
            misc_path "/usr/local/bin/probe"
        }
    }
}
`;
  expect(links(text)).toEqual([
    '/run/keepalived.fifo → /run/keepalived.fifo',
    '/usr/bin/check → /usr/bin/check',
    '/bin/true → /bin/true',
    '/run/drain → /run/drain',
    '/etc/keepalived/up.sh → /etc/keepalived/up.sh',
    '/usr/local/bin/probe → /usr/local/bin/probe',
  ]);
});

test('no path of a folder, of a program without one, or with a $NAME', () => {
  const text = `vrrp_script a {
    script "pidof nginx"
}
vrrp_script b {
    script "/opt/$NAME/check"
}
vrrp_script c {
    script "/opt/"
}
`;
  expect(links(text)).toEqual([]);
});

test('files that are included, in the file that includes them', () => {
  const text = `#- keepalived.conf
include a.conf
include gone.conf
@main include b.conf
$NAME=a
include \${NAME}.conf
#- a.conf
vrrp_script x {
    script /bin/false
}
#- b.conf
`;
  expect(links(text)).toEqual(['a.conf → a.conf', 'b.conf → b.conf', '${NAME}.conf → a.conf']);
  expect(links(text.replace('    script', '    <|>script'))).toEqual(['/bin/false → /bin/false']);
});

test('in a broken file', () => {
  expect(links('vrrp_script a {\n    script "/bin/true\n    track_script {\n')).toEqual([]);
  expect(links('}\nvrrp_script a {\n    script /bin/true\nvrrp_script b {\n')).toEqual([
    '/bin/true → /bin/true',
  ]);
});
