/** The certificates of the checker SSL_GET. */
import { arg, block, directive } from '../define.ts';
import { path } from '../types/path.ts';
import { passphrase } from '../types/secret.ts';

export const ssl = block('SSL', {
  build: ['lvs'],
  duplicates: 'last-wins-with-error',
  doc: {
    en: 'Certificates and keys that all `SSL_GET` checkers use when they connect.',
    zh: '所有 `SSL_GET` 检查器连接时使用的证书和密钥。',
  },
  body: [
    directive('password', {
      args: [arg('password', passphrase)],
      duplicates: 'last-wins-with-error',
      rank: 4,
      doc: { en: 'The passphrase of the private key.', zh: '私钥的口令。' },
    }),
    directive('ca', {
      args: [arg('file', path)],
      duplicates: 'last-wins-with-error',
      rank: 1,
      doc: {
        en: 'A file with the certificates of the authorities that are trusted.',
        zh: '存放受信任 CA 证书的文件。',
      },
    }),
    directive('certificate', {
      args: [arg('file', path)],
      duplicates: 'last-wins-with-error',
      rank: 2,
      doc: {
        en: 'The certificate that the checkers show to servers which ask for one.',
        zh: '服务器要求客户端证书时，检查器出示的证书。',
      },
    }),
    directive('key', {
      args: [arg('file', path)],
      duplicates: 'last-wins-with-error',
      rank: 3,
      doc: { en: 'The private key that belongs to `certificate`.', zh: '与 `certificate` 对应的私钥。' },
    }),
  ],
});
