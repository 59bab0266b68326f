/** A path as a reference of a report that names files by URI. */
export function uriOf(file: string): string {
  const path = withoutDot(file).split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(file)) return `file:///${path.replace('%3A', ':')}`;
  return file.startsWith('/') ? `file://${path}` : path;
}

/** Reports are matched with the paths of a repository. */
export function withoutDot(file: string): string {
  return file.replace(/^(?:\.\/+)+(?=.)/, '');
}
