/** The one owner of files that change: what is open, what was read, and what includes were found to mean. */
import type { TextEdit } from '../base/text-edit.ts';
import { isWithin } from '../syntax/reparse.ts';
import type { FileContent } from './file-system.ts';
import { editedFile, type SourceFile, sourceFile, sourceText } from './source-file.ts';

export class Workspace {
  private readonly opened = new Map<string, SourceFile>();
  private readonly read = new Map<string, SourceFile>();
  private readonly found = new Map<string, readonly string[]>();

  /** The newest state of a file: as it is open, else as it was read. */
  file(name: string): SourceFile | undefined {
    return this.opened.get(name) ?? this.read.get(name);
  }

  /** The names of the open files. */
  get openFiles(): Iterable<string> {
    return this.opened.keys();
  }

  isOpen(name: string): boolean {
    return this.opened.has(name);
  }

  /** What was opened as a template stays one. */
  open(name: string, text: string, isTemplate = this.opened.get(name)?.tree.isTemplate): void {
    this.opened.set(name, sourceText(name, text, isTemplate));
  }

  /** Edits are made one after the other. One that is not within the text is ignored, as its sender is confused. */
  edit(name: string, edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const file = this.opened.get(name);
      if (file && isWithin(file.tree, edit)) this.opened.set(name, editedFile(file, edit));
    }
  }

  close(name: string): void {
    this.opened.delete(name);
  }

  setRead(name: string, content: FileContent): void {
    this.read.set(name, sourceFile(name, content));
  }

  /** What `include pattern` in the file `from` means; undefined as long as nobody looked. */
  includes(from: string, pattern: string): readonly string[] | undefined {
    return this.found.get(includeKey(from, pattern));
  }

  setIncludes(from: string, pattern: string, files: readonly string[]): void {
    this.found.set(includeKey(from, pattern), files);
  }

  /** Forgets what was read of a file, and what includes mean, since either may have changed on disk. */
  forget(name: string): void {
    this.read.delete(name);
    this.found.clear();
  }
}

function includeKey(from: string, pattern: string): string {
  return `${from}\n${pattern}`;
}
