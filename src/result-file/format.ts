/** What a result file says that it is. */
export const FORMAT = 'sekskant-result';
/** Raised whenever the schema changes. What reads a version reads all before it. */
export const VERSION = 6;
