/** Fixtures of clusters in which each node has one instance, of which only what matters is written. */

const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** What an instance has if its lines do not say otherwise. */
const DEFAULTS: Readonly<Record<string, (index: number) => string>> = {
  interface: () => '    interface eth0\n',
  virtual_router_id: () => '    virtual_router_id 42\n',
  priority: (index) => `    priority ${110 - index * 10}\n`,
  virtual_ipaddress: () => '    virtual_ipaddress {\n        192.0.2.10/24\n    }\n',
};

const ABOVE = '----\n';

/** Each text holds the first lines of a node's instance `web`; what stands above `----`, above the instance. */
export function nodes(...texts: readonly string[]): string {
  return texts.map(nodeFile).join('\n');
}

function nodeFile(text: string, index: number): string {
  const parts = text.replace(/^\n/, '').split(ABOVE);
  const lines = parts.at(-1) ?? '';
  const above = parts.length > 1 ? parts[0] : '';
  const missing = Object.entries(DEFAULTS).filter(
    ([keyword]) => !new RegExp(`^ *${keyword}\\b`, 'm').test(lines),
  );
  const rest = missing.map(([, lineOf]) => lineOf(index)).join('');
  return `#- node-${NAMES[index]}/keepalived.conf\n${above}vrrp_instance web {\n${lines}${rest}}\n`;
}

/** A check that scripts security allows, with its weight. */
export function script(name: string, lines: string, command = `/usr/local/libexec/${name}`): string {
  return `vrrp_script ${name} {\n    script "${command}"\n${lines}}\n`;
}

export const SECURE = 'global_defs {\n    enable_script_security\n    script_user keepalived_script\n}\n';
