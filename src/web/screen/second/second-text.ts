/** Finds what `Bilingual` writes in the second language. */
export const SECOND = '[data-second]';
