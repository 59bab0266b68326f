/** How the examples of virtual servers are put together: the smallest service around the lines that are shown. */

const usual = ['delay_loop 6', 'lb_algo rr', 'lb_kind NAT', 'protocol TCP'];

const server = ['real_server 192.0.2.21 80 {', 'weight 1', 'TCP_CHECK {', 'connect_timeout 3', '}', '}'];

/** The lines with four blanks per level. */
export function laidOut(lines: readonly string[]): string {
  let level = 0;
  return lines
    .map((line) => {
      if (line === '}') level -= 1;
      const text = '    '.repeat(level) + line;
      if (line.endsWith('{')) level += 1;
      return text;
    })
    .join('\n');
}

/** What a script needs to be run. */
export const scripts: readonly string[] = [
  'global_defs {',
  'enable_script_security',
  'script_user root',
  '}',
];

/** A service with these lines of its own; one of a usual keyword goes in place of the usual line. */
export function serviceLines(
  lines: readonly string[],
  servers: readonly string[] = server,
  address = '192.0.2.100 80',
): readonly string[] {
  const own = new Map(lines.map((line) => [line.split(' ', 1)[0], line]));
  const base = usual.map((line) => own.get(line.split(' ', 1)[0]) ?? line);
  return [
    `virtual_server ${address} {`,
    ...base,
    ...lines.filter((line) => !base.includes(line)),
    ...servers,
    '}',
  ];
}

/** As a file. */
export function service(
  lines: readonly string[],
  servers: readonly string[] = server,
  address = '192.0.2.100 80',
): string {
  return laidOut(serviceLines(lines, servers, address));
}

/** A service with a server that has these lines, and a checker behind them. */
export function serverWith(lines: readonly string[], method = 'NAT'): string {
  return service(
    [`lb_kind ${method}`],
    ['real_server 192.0.2.21 80 {', ...lines, 'TCP_CHECK {', 'connect_timeout 3', '}', '}'],
  );
}

/** A service with a server whose only checker is given. */
export function checkedBy(checker: readonly string[]): string {
  return service([], ['real_server 192.0.2.21 80 {', ...checker, '}']);
}
