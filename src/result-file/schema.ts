import { type Static, type TProperties, type TSchema, Type } from 'typebox';
import { LEVELS, OUTCOMES, PHASES } from '../dialogue/guide.ts';
import { MAX_AGREEMENTS, MAX_GROUPS, MAX_LENGTH, MAX_NOTES_IN_GROUP, MAX_STARS_IN_GROUP } from '../dialogue/limits.ts';
import { SCALE, type Score } from '../dialogue/scale.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { FORMAT, VERSION } from './format.ts';

/** A guide has a handful of each thing. */
const MAX_IN_GUIDE = 60;
/** The starred notes of the largest dialogue, or all notes of the only group. */
const MAX_NOTES = Math.max(MAX_GROUPS * MAX_STARS_IN_GROUP, MAX_NOTES_IN_GROUP);

const words = <const Words extends string[]>(list: readonly [...Words]) => Type.Enum(list);
const list = <Schema extends TSchema>(schema: Schema, maxItems = MAX_IN_GUIDE) => Type.Array(schema, { maxItems });
const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
/** Nothing that is not named here: neither a key nor a seat can slip into a file. */
const closed = <Properties extends TProperties>(properties: Properties, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description ? { description } : {}) });

const id = Type.String({ maxLength: 120 });
/** Twice of what may be written: more is no result, and a file that was made to be large would keep the press busy. */
const text = (of: keyof typeof MAX_LENGTH, description?: string) =>
  Type.String({ maxLength: 2 * MAX_LENGTH[of], ...(description ? { description } : {}) });
const count = Type.Integer({ minimum: 0 });
const number = Type.Integer({ minimum: 1 });
const minutes = Type.Integer();
const time = Type.Integer({ minimum: 0, maximum: 253_402_300_799_999, description: 'Milliseconds since 1970.' });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A date as 2026-11-23.' });
const onScale = { minimum: 1, maximum: SCALE.length };
const score = Type.Unsafe<Score>(Type.Integer(onScale));
const bound = orNull(Type.Integer(onScale));
const median = orNull(Type.Number({ ...onScale, multipleOf: 0.5, description: 'A median.' }));
const counts = Type.Array(count, {
  minItems: SCALE.length,
  maxItems: SCALE.length,
  description: 'How many chose each value from 1 to 5.',
});

const guide = closed(
  { id, factors: list(id), questions: list(id), focusQuestion: id, closingQuestions: list(id), nextSteps: list(id) },
  'What the exercise consists of. Lists by factor are in the order of its factors.',
);

const agenda = closed({
  guide,
  title: text('title'),
  phase: words(PHASES),
  phases: list(words(PHASES)),
  single: Type.Boolean({ description: 'Whether there is one group, so that nothing speaks of groups.' }),
  phaseEnteredAt: time,
  endsAt: orNull(Type.Integer({ description: 'Milliseconds since 1970.' })),
  runningMinutes: orNull(minutes),
  durations: closed({
    purpose: minutes,
    lastTime: minutes,
    model: minutes,
    exercise: minutes,
    plenary: minutes,
    closing: minutes,
  }),
  door: words(['open', 'closed']),
});

const group = closed({
  number,
  people: count,
  scores: Type.Array(orNull(score), {
    maxItems: MAX_IN_GUIDE,
    description: 'By factor; null where the group has not agreed.',
  }),
  focus: list(id),
});

const factor = closed({
  scored: Type.Integer({ minimum: 0, description: 'How many groups have agreed a score.' }),
  lowest: bound,
  median,
  highest: bound,
  focus: Type.Integer({ minimum: 0, description: 'How many groups chose the factor as focus.' }),
  counts,
});

const agreed = {
  id: count,
  factor: orNull(id),
  what: text('agreement'),
  responsible: text('responsible'),
  deadline: orNull(day),
  level: orNull(words(LEVELS)),
  carriedOver: orNull(count),
};

const agreement = closed(agreed);

const previousAgreement = closed({
  ...agreed,
  outcome: orNull(words(OUTCOMES)),
  text: text('outcome', 'A line on what came of it; empty where nobody wrote one.'),
});

const closing = closed({
  answers: Type.Record(Type.String(), text('closingAnswer'), { description: 'By closing question.' }),
  agreements: list(agreement, MAX_AGREEMENTS),
  followUp: orNull(day),
  nextSteps: list(id),
  facilitator: text('facilitator', 'Empty unless somebody wrote it.'),
  papersShared: Type.Boolean(),
});

const method = closed(
  {
    ratedAlone: Type.Integer({ minimum: 0, description: 'Groups whose members first rated alone on phones.' }),
    raters: orNull(count),
    together: Type.Integer({ minimum: 0, description: 'Groups that found scores together straight away.' }),
    onPaper: Type.Integer({ minimum: 0, description: 'Groups that did so on paper.' }),
    unscored: Type.Integer({ minimum: 0, description: 'Groups that have not agreed on any score.' }),
    notesWritten: count,
  },
  'How the groups came to their scores; null where an older file does not say.',
);

const result = closed({
  ready: Type.Literal(true),
  agenda,
  openedAt: time,
  groups: list(group, MAX_GROUPS),
  aggregate: closed({ groups: count, people: count, factors: list(factor) }, 'The groups laid together.'),
  notes: list(
    closed(
      { group: number, id: count, question: id, text: text('note'), starred: Type.Boolean() },
      'All notes of the only group, or those that each of several groups has starred.',
    ),
    MAX_NOTES,
  ),
  closing,
  previous: orNull(
    closed(
      {
        title: text('title'),
        openedAt: time,
        medians: list(median),
        agreements: list(previousAgreement, MAX_AGREEMENTS),
      },
      'What a follow-up is held against.',
    ),
  ),
  method: orNull(method),
});

/** A result as a file: described once, for the code that reads it and for those who read docs/formats. */
export const resultFile = Type.Object(
  { format: Type.Literal(FORMAT), version: Type.Literal(VERSION), result: same(result) },
  { additionalProperties: false },
);

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Described = Same<Static<typeof result>, Mutable<ReadyResult>> extends true ? typeof result : never;

/** Does not compile as soon as the schema and what can be read afterwards are not the same. */
function same(schema: Described) {
  return Type.Unsafe<ReadyResult>(schema);
}

/** Schemas describe JSON, which knows no `readonly`. A score is a number of its own kind, and stays as it is. */
type Mutable<Value> = Value extends number
  ? Value
  : Value extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
      : Value;
