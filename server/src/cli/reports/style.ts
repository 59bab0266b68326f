/** How the text report looks on this terminal. */
import { takesUnicode, wantsColors } from '../environment.ts';
import type { Io } from '../io.ts';

export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly hint: Paint;
  readonly path: Paint;
  readonly dim: Paint;
  readonly fix: Paint;
  /** Between line number and text of a frame. */
  readonly bar: string;
  /** Where a text is cut. */
  readonly cut: string;
}

export type Paint = (text: string) => string;

export function styleFor(io: Io): Style {
  return styleOf({ isColored: wantsColors(io), isUnicode: takesUnicode(io) });
}

function styleOf({
  isColored,
  isUnicode,
}: {
  readonly isColored: boolean;
  readonly isUnicode: boolean;
}): Style {
  const paint = (codes: string): Paint => {
    return isColored ? (text) => `\u001b[${codes}m${text}\u001b[0m` : (text) => text;
  };
  return {
    error: paint('1;31'),
    warning: paint('1;33'),
    info: paint('36'),
    hint: paint('36'),
    path: paint('1'),
    dim: paint('2'),
    fix: paint('32'),
    bar: isUnicode ? '│' : '|',
    cut: isUnicode ? '…' : '...',
  };
}
