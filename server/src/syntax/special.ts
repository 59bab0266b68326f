/** What makes a chunk more than plain text, see `Chunk.special`; a pragma is a comment to our programs. */
export const HAS_DOLLAR = 1;
export const HAS_CONDITION = 2;
export const HAS_GENERATOR = 4;
export const HAS_DEFINITION = 8;
export const HAS_INCLUDE = 16;
export const HAS_PRAGMA = 32;
/** The text is a template with tags, in this chunk or elsewhere, so a `$` stands for what nobody knows. */
export const IS_TEMPLATE = 64;
/** Tags decide which of its lines are there. */
export const HAS_STATEMENT_TAGS = 128;
