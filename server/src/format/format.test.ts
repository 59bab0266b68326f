import { describe, expect, test } from 'vitest';
import { formatted, formattedLines, formattedTemplate } from '../../../test/support/check-format.ts';
import { parseTree } from '../syntax/tree.ts';
import { format } from './format.ts';
import { DEFAULT_OPTIONS } from './options.ts';

function stays(text: string): void {
  expect(formatted(text)).toBe(text.replace(/^\n/, ''));
}

describe('lines', () => {
  test('are indented by the blocks around them', () =>
    expect(
      formatted(`
vrrp_instance VI_1 {
state MASTER
      track_script {
   chk_nginx
}
  }
`),
    ).toBe(`vrrp_instance VI_1 {
    state MASTER
    track_script {
        chk_nginx
    }
}
`));

  test('are indented as the editor says', () => {
    const text = 'vrrp_script chk {\n    interval 2\n}\n';
    expect(formatted(text, { tabSize: 2 })).toBe('vrrp_script chk {\n  interval 2\n}\n');
    expect(formatted(text, { insertSpaces: false })).toBe('vrrp_script chk {\n\tinterval 2\n}\n');
  });

  test('hold one statement each: braces and what follows them get lines of their own', () =>
    expect(
      formatted(`
vrrp_script chk { script "/bin/true" } vrrp_instance VI_1 { virtual_ipaddress { 192.0.2.1
192.0.2.2 } } # both
`),
    ).toBe(`vrrp_script chk {
    script "/bin/true"
}
vrrp_instance VI_1 {
    virtual_ipaddress {
        192.0.2.1
        192.0.2.2
    }
} # both
`));

  test('a brace may stand below its keyword', () => stays('\nvrrp_script chk # web\n{\n    interval 2\n}\n'));

  test('an empty block stays on its line', () =>
    expect(formatted('global_defs{}\n')).toBe('global_defs { }\n'));

  test('words that the daemon reads as one statement stay one', () =>
    expect(formatted('vrrp_instance A { state BACKUP   interface eth0 }\n')).toBe(
      'vrrp_instance A {\n    state BACKUP interface eth0\n}\n',
    ));
});

describe('blanks', () => {
  test('one between words and before a brace, none at the end', () =>
    expect(formatted('vrrp_script\tchk{\n    interval   2  \n}\t\n')).toBe(
      'vrrp_script chk {\n    interval 2\n}\n',
    ));

  test('within quotes they are part of the word', () =>
    stays('\nvrrp_script chk {\n    script "/bin/check  -a   b"\n}\n'));

  test('and so they are within single quotes of a command, as far as anybody knows', () =>
    expect(formatted("vrrp_script chk {\n    script   '/bin/check  -a'   user   group\n}\n")).toBe(
      "vrrp_script chk {\n    script '/bin/check  -a'   user   group\n}\n",
    ));

  test('behind a definition they stay, since its value may hold a quote', () =>
    expect(formatted('vrrp_instance A {\n    interface   $IF   x   # link\n}\n')).toBe(
      'vrrp_instance A {\n    interface $IF   x # link\n}\n',
    ));

  test('words that touch go on touching', () =>
    stays('\nvrrp_script chk {\n    script "/bin/a"\'b\'"c"\n}\n'));

  test('a brace that a blank would turn into something else stays where it is', () => {
    stays('\nvrrp_instance $NAME{\n    interface eth0\n}\n');
    stays('\ninclude{\n    x\n}\n');
  });
});

describe('empty lines', () => {
  test('one is enough, none behind `{` and before `}`', () =>
    expect(
      formatted('\n\n\nglobal_defs {\n\n\n    router_id a\n   \n\n    vrrp_version 3\n\n}\n\n\n\nx\n\n\n'),
    ).toBe('global_defs {\n    router_id a\n\n    vrrp_version 3\n}\n\nx\n'));

  test('the last line ends', () => expect(formatted('child_wait_time 5')).toBe('child_wait_time 5\n'));

  test('nothing is left of nothing', () => expect(formatted(' \n\n\t\n')).toBe(''));

  test('line ends stay what they are', () => {
    expect(formatted('a {\r\nb {  c }\r\n\r\n\r\n  # d \r\n}')).toBe(
      'a {\r\n    b {\r\n        c\r\n    }\r\n\r\n    # d\r\n}\r\n',
    );
    expect(formatted('a  b \r\n\n\nc  d \n')).toBe('a b\r\n\nc d\n');
  });
});

describe('comments', () => {
  test('keep their place, and move with what is around them', () =>
    expect(
      formatted(`
! the web
vrrp_instance A { # first
# the state
state BACKUP # not MASTER
  }   # end
#state MASTER
`),
    ).toBe(`! the web
vrrp_instance A { # first
    # the state
    state BACKUP # not MASTER
} # end
#state MASTER
`));

  test('a column of them stays one', () =>
    expect(
      formatted(`
vrrp_instance A {
  state BACKUP            # a
  virtual_router_id   51  # b
  priority 100 # c
}
`),
    ).toBe(`vrrp_instance A {
    state BACKUP         # a
    virtual_router_id 51 # b
    priority 100         # c
}
`));

  test('tabs make a column, too', () =>
    expect(formatted('state BACKUP\t# a\npriority 100\t\t# b\nadvert_int 1\t# c\n')).toBe(
      'state BACKUP # a\npriority 100 # b\nadvert_int 1 # c\n',
    ));

  test('one that starts in a word shows what it does, so it stays', () => stays('\nrouter_id a#b\n'));

  test('a comment to the linter goes on speaking of its line', () => {
    stays('\nvrrp_script a { interval 0 } # keepalived-lint-disable-line\n');
    stays('\n# keepalived-lint-disable-next-line\n# for now\nvrrp_script a { interval 0 }\n');
  });
});

describe('alignment', () => {
  const text = `
vrrp_instance A {
    state BACKUP # a
    # further
    virtual_router_id 51 # b
    nopreempt

    priority 100
    track_script {
        chk weight 5
        chk_nginx   weight 10
    }
    advert_int 1
}
`;

  test('values and comments, from empty line to empty line and block to block', () =>
    expect(formatted(text, { alignValues: true })).toBe(`vrrp_instance A {
    state             BACKUP # a
    # further
    virtual_router_id 51 # b
    nopreempt

    priority 100
    track_script {
        chk       weight 5
        chk_nginx weight 10
    }
    advert_int 1
}
`));

  test('comments in lines that follow each other', () =>
    expect(formatted('state BACKUP # a\nvirtual_router_id 51 # b\n', { alignValues: true })).toBe(
      'state             BACKUP # a\nvirtual_router_id 51     # b\n',
    ));

  test('goes away unless it is asked for', () =>
    expect(formatted('state             BACKUP\nvirtual_router_id 51\n')).toBe(
      'state BACKUP\nvirtual_router_id 51\n',
    ));
});

describe('what is special to the daemon', () => {
  test('lines with `@id` are indented like others, and stay on one line', () =>
    expect(
      formatted(`
vrrp_instance A {
@main   state MASTER
@backup state BACKUP
@main priority 200
nopreempt
@main   track_script { chk }
}
`),
    ).toBe(`vrrp_instance A {
    @main   state MASTER
    @backup state BACKUP
    @main   priority 200
    nopreempt
    @main track_script { chk }
}
`));

  test('a definition moves as a whole', () =>
    expect(
      formatted(`
vrrp_instance A {
$TRACK= \\
  track_script { \\
     chk   \\
  }
  $X=a   b
}
`),
    ).toBe(`vrrp_instance A {
    $TRACK= \\
      track_script { \\
         chk   \\
      }
    $X=a   b
}
`));

  test('the empty line that ends a definition stays', () => {
    stays('\n$X=a \\\n   \n\n}\nchild_wait_time 5\n');
    stays('\na {\n    $X=a \\ # b\n\n}\n');
    stays('\na {\n    $X=a \\\n    # b\n    # c\n\n}\n');
  });

  test('generators and includes are taken as they are', () =>
    expect(formatted('group {\n  ~SEQ(I,   1, 3)  VI_$I   x\n  include   conf.d/*  .conf\n}\n')).toBe(
      'group {\n    ~SEQ(I,   1, 3)  VI_$I   x\n    include conf.d/*  .conf\n}\n',
    ));

  test('backslashes leave a line as it is, but for its indentation', () =>
    expect(formatted('a {\nscript   b\\c   {   d   \\   \n}\n}\n')).toBe(
      'a {\n    script   b\\c   {   d   \\   \n    }\n}\n',
    ));

  test('an open quote does, too', () =>
    expect(formatted('a {\nstate   "MASTER   \n}\n')).toBe('a {\n    state   "MASTER   \n}\n'));

  test('a line that would become too long to be read stays', () => {
    const word = 'x'.repeat(1000);
    stays(`\nvrrp_instance A {\n${word} y\n    state BACKUP\n}\n`);
  });

  test('expressions of templates stay', () =>
    stays('\nvrrp_instance {{   name }} {\n{% if   master %}\n    state MASTER\n{% endif %}\n}\n'));
});

describe('templates', () => {
  test('lines are indented, and tags that are alone stay where they are', () =>
    expect(
      formattedTemplate(`
vrrp_instance {{ name }}   {
  state   {% if a %}MASTER{% else %}BACKUP{% endif %}
interface {{ link|default( "eth0" ) }}
{% if a %}
  {%- for x in y %}
priority   150   # {{ x }}
  {%- endfor %}
{% endif %}
virtual_ipaddress   { {{ address }} }


{# a { #}
}
`),
    ).toBe(`vrrp_instance {{ name }}   {
    state {% if a %}MASTER{% else %}BACKUP{% endif %}
    interface {{ link|default( "eth0" ) }}
{% if a %}
  {%- for x in y %}
    priority 150 # {{ x }}
  {%- endfor %}
{% endif %}
    virtual_ipaddress { {{ address }} }


{# a { #}
}
`));

  test.each([
    ['ERB', 'a {\n<% if x -%>\nb   1\n<% end %>\n}\n', 'a {\n<% if x -%>\n    b 1\n<% end %>\n}\n'],
    [
      'Go',
      'a {\n{{- range .x }}\n{{ . }}\n  {{- end }}\n}\n',
      'a {\n{{- range .x }}\n    {{ . }}\n  {{- end }}\n}\n',
    ],
    ['Terraform', 'a {\n%{ if x }\nb   ${c}\n%{ endif }\n}\n', 'a {\n%{ if x }\n    b ${c}\n%{ endif }\n}\n'],
  ])('%s', (_, text, expected) => expect(formattedTemplate(text)).toBe(expected));

  test('what only one of two heads opens stays as it is', () => {
    const text = '{% if a %}\nx {\n{% else %}\ny {\n{% endif %}\n  b   1\n}\n';
    expect(formattedTemplate(text)).toBe(text);
  });

  test('with a tag over several lines', () =>
    expect(formattedTemplate('a {\n{# one\n  { two #}\nb   1\n}\n')).toBe(
      'a {\n{# one\n  { two #}\n    b 1\n}\n',
    ));
});

describe('switched off', () => {
  test('between two comments', () =>
    expect(
      formatted(`
a {
# keepalived-fmt off
  b   1


  c { d }
    # keepalived-fmt on
e   {
f   1
}
}
`),
    ).toBe(`a {
    # keepalived-fmt off
  b   1


  c { d }
    # keepalived-fmt on
    e {
        f 1
    }
}
`));

  test('up to the end', () => stays('\n! keepalived-fmt off\n\n\na   b   \n\n'));

  test('not by a comment behind something', () =>
    expect(formatted('a   b # keepalived-fmt off\nc   d\n')).toBe('a b # keepalived-fmt off\nc d\n'));
});

describe('broken text', () => {
  test('a block without an end stays, and so do no others', () =>
    expect(
      formatted(`
vrrp_script  a {
interval   1
}
vrrp_instance   A {
   track_script   {
      chk

vrrp_script  b {
interval   1
}
`),
    ).toBe(`vrrp_script a {
    interval 1
}
vrrp_instance   A {
   track_script   {
      chk

vrrp_script b {
    interval 1
}
`));

  test('what stands before a brace too many stays, since one may be missing there', () =>
    expect(
      formatted(
        'vrrp_script  a {\ninterval   1\n}\nvrrp_script   b\n  interval   1\n}\nchild_wait_time   5\n',
      ),
    ).toBe('vrrp_script a {\n    interval 1\n}\nvrrp_script   b\n  interval   1\n}\nchild_wait_time 5\n'));

  test('unknown blocks are blocks', () =>
    expect(formatted('nonsense  {\nmore   {\nx\n}\n}\n')).toBe(
      'nonsense {\n    more {\n        x\n    }\n}\n',
    ));
});

describe('ranges', () => {
  const text = 'vrrp_instance A {\n  state   BACKUP\n<|  interface   eth0\n|>  priority   100\n}\n';

  test('only the lines that they touch', () =>
    expect(formattedLines(text)).toBe(
      'vrrp_instance A {\n  state   BACKUP\n    interface eth0\n  priority   100\n}\n',
    ));

  test('several of them', () =>
    expect(formattedLines('a   b\n<|c   d|>\ne   f\ng <|  h|>\ni   j')).toBe(
      'a   b\nc d\ne   f\ng h\ni   j',
    ));

  test('the end of the text, with its line end', () =>
    expect(formattedLines('a   b\n\n\nc   <|d|>')).toBe('a   b\n\n\nc d\n'));
});

describe('edits', () => {
  const edits = (text: string): unknown => format(parseTree(text), DEFAULT_OPTIONS);

  test('are as small as they can be, and lie where something changes', () =>
    expect(edits('a {\n    b  c\n     d \n}\n')).toEqual([
      { range: { start: 9, end: 10 }, newText: '' },
      { range: { start: 13, end: 14 }, newText: '' },
      { range: { start: 19, end: 20 }, newText: '' },
    ]));

  test('there are none for what is in order', () => expect(edits('a {\n    b c\n}\n')).toEqual([]));
});
