import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('each checker needs something else', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        SSL_GET {
#       ^^^^^^^ incomplete-checker: SSL_GET has no 'url'
        }
        HTTP_GET {
            url {
#           ^^^ incomplete-checker: This url has no 'path'
                status_code 200
            }
        }
        MISC_CHECK {
#       ^^^^^^^^^^ incomplete-checker: MISC_CHECK has no 'misc_path'
            misc_timeout 3
        }
        FILE_CHECK {
#       ^^^^^^^^^^ incomplete-checker: FILE_CHECK has no 'track_file'
        }
        BFD_CHECK {
#       ^^^^^^^^^ incomplete-checker: BFD_CHECK has no 'name'
        }
        TCP_CHECK {
        }
    }
}`));

test('a misspelt keyword is the one mistake', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        MISC_CHECK {
            mics_pah /usr/local/libexec/chk
#           ^^^^^^^^ unknown-directive
        }
    }
}`));
