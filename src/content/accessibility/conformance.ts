import type { Criterion } from './criterion.ts';
import { operable } from './principles/operable.ts';
import { perceivable } from './principles/perceivable.ts';
import { robust } from './principles/robust.ts';
import { understandable } from './principles/understandable.ts';

/** The day on which somebody last went through all of them. */
export const LOOKED_AT = '2026-11-27';

/**
 * How the pages stand to each criterion of WCAG 2.2 on level A and AA; 4.1.1 is no longer one. The papers are documents of
 * their own, and are not in it.
 */
export const CONFORMANCE: readonly Criterion[] = [...perceivable, ...operable, ...understandable, ...robust];
