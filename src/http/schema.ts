import { type Static, type TProperties, type TSchema, Type } from 'typebox';
import type { Command, JoinCommand } from '../dialogue/command.ts';
import { LEVELS, PHASES, PLENARY_PARTS, WAYS } from '../dialogue/guide.ts';
import { LONGEST, MOST_GROUPS } from '../dialogue/limits.ts';

/** Spaces and line breaks around a text are cut off later, so that the door lets somewhat more through. */
const ROOM_TO_TRIM = 200;

const words = <const Words extends string[]>(list: readonly [...Words]) => Type.Enum(list);
const count = Type.Integer({ minimum: 0, maximum: 1_000_000 });
const text = (longest: number) => Type.String({ maxLength: longest + ROOM_TO_TRIM });
const id = Type.String({ minLength: 1, maxLength: 60 });
const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const closed = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });
const command = <const Name extends string, Properties extends TProperties>(name: Name, properties: Properties) =>
  closed({ type: Type.Literal(name), ...properties });

export const minutes = closed({ purpose: count, model: count, exercise: count, plenary: count, closing: count });
export const way = words(WAYS);
export const title = text(LONGEST.title);
export const groupCount = { minItems: 1, maxItems: MOST_GROUPS };

const group = { group: count };
const agreement = {
  factor: orNull(id),
  what: text(LONGEST.agreement),
  responsible: text(LONGEST.responsible),
  deadline: Type.String({ maxLength: 10 }),
  level: words(LEVELS),
};

/** Every command that somebody who has joined may send. */
const wishes = [
  command('rename', { title }),
  command('setMinutes', { minutes }),
  command('enterPhase', { phase: words(PHASES) }),
  command('addTime', { minutes: Type.Integer({ minimum: -240, maximum: 240 }) }),
  command('showFactor', { factor: orNull(id) }),
  command('showPlenary', { part: words(PLENARY_PARTS), page: count }),
  command('spotlight', { group: orNull(count) }),
  command('setDoor', { door: words(['open', 'closed']) }),
  command('addGroup', { way }),
  command('removeGroup', group),
  command('setWay', { ...group, way }),
  command('countPeople', { ...group, people: count }),
  command('move', { seat: count, ...group }),
  command('leave', { seat: count }),
  command('rate', { factor: id, answer: Type.Union([Type.Number(), Type.Literal('unknown')]) }),

  command('lock', {}),
  command('unlock', {}),
  command('reveal', group),
  command('scoreTogether', group),
  command('takePen', {}),
  command('askForPen', {}),
  command('givePen', { ...group, seat: orNull(count) }),
  command('keepPen', {}),
  command('freePen', group),
  command('takeStep', { ...group, step: words(['agree', 'discuss']) }),
  command('takeQuestion', { ...group, question: count }),
  command('setHelp', { ...group, wanted: Type.Boolean() }),
  command('setScore', { ...group, factor: id, score: orNull(Type.Number()) }),
  command('addNote', { ...group, question: id, text: text(LONGEST.note) }),
  command('editNote', { ...group, note: count, text: text(LONGEST.note) }),
  command('starNote', { ...group, note: count, starred: Type.Boolean() }),
  command('removeNote', { ...group, note: count }),
  command('setFocus', { ...group, factors: Type.Array(id, { maxItems: 20 }) }),
  command('answerClosing', { question: id, text: text(LONGEST.closingAnswer) }),
  command('addAgreement', { proposal: orNull(count), ...agreement }),
  command('changeAgreement', { id: count, ...agreement }),
  command('removeAgreement', { agreement: count }),
  command('propose', { factor: orNull(id), what: text(LONGEST.agreement) }),
  command('leaveProposal', { proposal: count }),
  command('withdrawProposal', { proposal: count }),
  command('setFollowUp', { date: orNull(Type.String({ maxLength: 10 })) }),
  command('chooseNextSteps', { nextSteps: Type.Array(id, { maxItems: 20 }) }),
  command('nameFacilitator', { name: text(LONGEST.facilitator) }),
  command('sharePapers', { shared: Type.Boolean() }),
] as const;

/** A wish with the id that its sender made for it. */
export const submission = closed({
  id: Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'Made by the sender; the same id is done once.' }),
  command: oneOf(wishes),
});

export type Wish = Exclude<Command, JoinCommand>;

type Described = Static<(typeof wishes)[number]>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Checked = Same<Described, Mutable<Wish>> extends true ? typeof wishes : never;

/** Does not compile as soon as the schemas and the domain's commands are not the same. */
function oneOf(schemas: Checked) {
  return Type.Unsafe<Wish>({ type: 'object', discriminator: { propertyName: 'type' }, oneOf: [...schemas] });
}

/** Schemas describe JSON, which knows no `readonly`. */
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;
