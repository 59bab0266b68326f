/** What makes a chunk more than plain text, see `Chunk.special`; a pragma is a comment to our programs. */
export const HAS_DOLLAR = 1;
export const HAS_CONDITION = 2;
export const HAS_GENERATOR = 4;
export const HAS_DEFINITION = 8;
export const HAS_INCLUDE = 16;
export const HAS_PRAGMA = 32;
