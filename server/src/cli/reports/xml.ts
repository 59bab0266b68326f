/** The parts of XML that reports need. */
import { harmless } from './cells.ts';

/** An element without content, or the start of one. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  isOpen = false,
): string {
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${values.join('')}${isOpen ? '' : '/'}>`;
}

/** Characters that no XML can hold are replaced. */
export function escaped(text: string): string {
  const allowed = harmless(text).replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
  return allowed.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
