import { type Static, type TProperties, type TSchema, Type } from 'typebox';
import type { Command, JoinCommand } from '../dialogue/command.ts';
import { LEVELS, PARTICIPATION_MODES, PHASES, PLENARY_PARTS } from '../dialogue/guide.ts';
import { MAX_GROUPS, MAX_LENGTH } from '../dialogue/limits.ts';

/** Spaces and line breaks around a text are cut off later, so that the door lets somewhat more through. */
const ROOM_TO_TRIM = 200;

const words = <const Words extends string[]>(list: readonly [...Words]) => Type.Enum(list);
const count = Type.Integer({ minimum: 0, maximum: 1_000_000 });
const text = (longest: number) => Type.String({ maxLength: longest + ROOM_TO_TRIM });
export const id = Type.String({ minLength: 1, maxLength: 60 });
const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const closed = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });
const command = <const Name extends string, Properties extends TProperties>(name: Name, properties: Properties) =>
  closed({ type: Type.Literal(name), ...properties });

export const durations = closed({ purpose: count, model: count, exercise: count, plenary: count, closing: count });
export const mode = words(PARTICIPATION_MODES);
export const title = text(MAX_LENGTH.title);
export const groupCount = { minItems: 1, maxItems: MAX_GROUPS };

const group = { group: count };
const agreement = {
  factor: orNull(id),
  what: text(MAX_LENGTH.agreement),
  responsible: text(MAX_LENGTH.responsible),
  deadline: Type.String({ maxLength: 10 }),
  level: words(LEVELS),
};

/** Every command that somebody who has joined may send. */
const commands = [
  command('rename', { title }),
  command('setDurations', { durations }),
  command('enterPhase', { phase: words(PHASES) }),
  command('addTime', { minutes: Type.Integer({ minimum: -240, maximum: 240 }) }),
  command('showFactor', { factor: orNull(id) }),
  command('showPlenary', { part: words(PLENARY_PARTS), page: count }),
  command('spotlight', { group: orNull(count) }),
  command('setDoor', { door: words(['open', 'closed']) }),
  command('addGroup', { mode }),
  command('removeGroup', group),
  command('setMode', { ...group, mode }),
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
  command('addNote', { ...group, question: id, text: text(MAX_LENGTH.note) }),
  command('editNote', { ...group, note: count, text: text(MAX_LENGTH.note) }),
  command('starNote', { ...group, note: count, starred: Type.Boolean() }),
  command('removeNote', { ...group, note: count }),
  command('setFocus', { ...group, factors: Type.Array(id, { maxItems: 20 }) }),
  command('answerClosing', { question: id, text: text(MAX_LENGTH.closingAnswer) }),
  command('addAgreement', { proposal: orNull(count), ...agreement }),
  command('changeAgreement', { id: count, ...agreement }),
  command('removeAgreement', { agreement: count }),
  command('propose', { factor: orNull(id), what: text(MAX_LENGTH.agreement) }),
  command('leaveProposal', { proposal: count }),
  command('withdrawProposal', { proposal: count }),
  command('setFollowUp', { date: orNull(Type.String({ maxLength: 10 })) }),
  command('chooseNextSteps', { nextSteps: Type.Array(id, { maxItems: 20 }) }),
  command('nameFacilitator', { name: text(MAX_LENGTH.facilitator) }),
  command('sharePapers', { shared: Type.Boolean() }),
] as const;

/** A wish with the id that its sender made for it. */
export const submission = closed({
  id: Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'Made by the sender; the same id is done once.' }),
  command: oneOf(commands),
});

export type PostedCommand = Exclude<Command, JoinCommand>;

type Described = Static<(typeof commands)[number]>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Checked = Same<Described, Mutable<PostedCommand>> extends true ? typeof commands : never;

/** Does not compile as soon as the schemas and the domain's commands are not the same. */
function oneOf(schemas: Checked) {
  return Type.Unsafe<PostedCommand>({ type: 'object', discriminator: { propertyName: 'type' }, oneOf: [...schemas] });
}

/** Schemas describe JSON, which knows no `readonly`. */
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value;
