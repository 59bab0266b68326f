/** A large file that includes very many small ones, as it is open in an editor. */
import type { TextEdit } from '../server/src/base/text-edit.ts';
import type { Sources } from '../server/src/config/expand.ts';
import type { Checked } from '../server/src/lint/check.ts';
import { editedFile, sourceText } from '../server/src/workspace/source-file.ts';
import { checkedFile } from './analysis.ts';

const INCLUDE = 'include services/*.conf\n';

/** The text with an include at its end, and as many files as that means. */
export class OpenWorkspace {
  checked: Checked;
  private readonly sources: Sources;

  constructor(text: string, includedFiles: number) {
    const files = new Map(Array.from({ length: includedFiles }, (_, at) => included(at)));
    const names = [...files.keys()];
    this.sources = { file: (name) => files.get(name), includes: () => names };
    this.checked = checkedFile(sourceText('keepalived.conf', text + INCLUDE), undefined, this.sources);
  }

  edit(edit: TextEdit): void {
    this.checked = checkedFile(editedFile(this.checked.root, edit), this.checked, this.sources);
  }
}

function included(at: number): readonly [string, ReturnType<typeof sourceText>] {
  const name = `services/${String(at).padStart(4, '0')}.conf`;
  const text = `vrrp_script extra_${at} {
    script "/usr/local/bin/check-extra ${at}"
    interval 2
}

virtual_server 10.200.${at >> 8}.${at & 255} 80 {
    lb_algo wlc
    lb_kind NAT
    protocol TCP
    real_server 10.201.${at >> 8}.${at & 255} 80 {
        TCP_CHECK {
        }
    }
}
`;
  return [name, sourceText(name, text)];
}
