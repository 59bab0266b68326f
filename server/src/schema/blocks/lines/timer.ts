/** The longest time that read_timer() in lib/parser.c takes. */

/** Seconds; 2^64 microseconds. */
export const TIMER_MAX = 18446744073709.55;
