// The server as one file for both hosts, so that the extension holds it once: a program of Node's, or a web worker.
if (typeof importScripts === 'function') import('./browser/main.ts');
else import('./node/main.ts');
