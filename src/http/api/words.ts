import type { Static, TSchema } from 'typebox';
import { PARTICIPATION_MODES } from '../../dialogue/guide.ts';
import { MAX_MINUTES_IN_PHASE } from '../../dialogue/limits.ts';
import type { Counts, Profile, Score } from '../../dialogue/scale.ts';
import { Type } from '../type.ts';
import type { Mutable } from './exact.ts';

const about = (description: string | undefined) => (description === undefined ? {} : { description });

/** One of the listed words. */
export const oneOf = <const Words extends string[]>(list: readonly [...Words], description?: string) =>
  Type.Enum(list, { type: 'string', ...about(description) });

/** A whole number from 0. */
export const count = (description?: string) => Type.Integer({ minimum: 0, ...about(description) });

/** A number that groups, seats, notes and the like are called by. */
export const number = (description?: string) => Type.Integer({ minimum: 1, ...about(description) });

/** A moment on the server's clock. */
export const moment = (description: string) =>
  Type.Integer({ description: `${description} In milliseconds since 1970.` });

export const text = (description?: string) => Type.String(about(description));

export const flag = (description?: string) => Type.Boolean(about(description));

export const listOf = <Schema extends TSchema>(schema: Schema, description?: string) =>
  Type.Array(schema, about(description));

/** `schema` as it stands, or null. */
export function orNull<Schema extends TSchema>(schema: Schema, description?: string) {
  const isPlain = 'type' in schema && schema.type !== 'object' && !('title' in schema) && !('enum' in schema);
  const either = isPlain ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
  return Type.Unsafe<Static<Schema> | null>({ ...either, ...about(description) });
}

export const mode = oneOf(
  PARTICIPATION_MODES,
  'How a group takes part: each on their own phone, one device for the table, or a sheet of paper.',
);
export const factor = text('The id of a factor of the guide.');
const score = Type.Unsafe<Score>(Type.Integer({ minimum: 1, maximum: 5 }));
export const profile = Type.Unsafe<Mutable<Profile>>(
  listOf(orNull(score), 'The agreed scores by factor, in the guide’s order. Null where none is agreed.'),
);
export const counts = (description: string) =>
  Type.Unsafe<Mutable<Counts>>(Type.Array(count(), { minItems: 5, maxItems: 5, description }));

/** Far above every real number, so that a command with a number past all reason is turned away at once. */
const LARGEST = 1_000_000;

const minutesOfPhase = Type.Integer({ minimum: 0, maximum: LARGEST });

export const durations = Type.Object(
  {
    purpose: minutesOfPhase,
    lastTime: minutesOfPhase,
    model: minutesOfPhase,
    exercise: minutesOfPhase,
    plenary: minutesOfPhase,
    closing: minutesOfPhase,
  },
  {
    title: 'Minutes',
    description: `How long each phase is meant to take, from 1 to ${MAX_MINUTES_IN_PHASE} minutes. \`lastTime\` is for follow-ups alone.`,
    additionalProperties: false,
  },
);
