import { FACILITATE } from './samples/facilitate.ts';
import { JOIN } from './samples/join.ts';
import { RESULT } from './samples/result.ts';
import { SCREEN } from './samples/screen.ts';
import { START } from './samples/start.ts';

/** All samples, by visitor. */
export const VISITORS = { start: START, join: JOIN, facilitate: FACILITATE, screen: SCREEN, result: RESULT };
export type Visitor = keyof typeof VISITORS;
