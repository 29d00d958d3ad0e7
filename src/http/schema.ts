import type { Static, TProperties, TSchema } from 'typebox';
import type { Command, HandoverCommand, JoinCommand, KeyCommand, SystemCommand } from '../dialogue/command.ts';
import { LEVELS, OUTCOMES, PHASES, PLENARY_PARTS } from '../dialogue/guide.ts';
import { MAX_GROUPS, MAX_LENGTH } from '../dialogue/limits.ts';
import type { Mutable, Same } from './api/exact.ts';
import { durations, mode, oneOf, orNull } from './api/words.ts';
import { text } from './text.ts';
import { Type } from './type.ts';

export const count = Type.Integer({ minimum: 0, maximum: 1_000_000 });
export const id = Type.String({ minLength: 1, maxLength: 60 });
/** Room for years that a calendar has and nobody means: the domain says that it is no date, and not the door. */
export const date = Type.String({ maxLength: 20, description: 'A day, such as 2026-11-23.' });

/** Describes one command. Its name in the OpenAPI document follows from its type. */
function command<const Name extends string, Properties extends TProperties>(
  name: Name,
  description: string,
  properties: Properties,
) {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}Command`;
  const type = Type.Literal(name);
  return Type.Object({ type, ...properties }, { title, description, additionalProperties: false });
}

const BEGAN_WITH = 'What its writer began with. When it is no longer so, the command is refused: `text-changed`.';
export const title = text(MAX_LENGTH.title);
const group = { group: count };
export const agreement = {
  factor: orNull(id),
  what: text(MAX_LENGTH.agreement),
  responsible: text(MAX_LENGTH.responsible),
  deadline: date,
  level: orNull(oneOf(LEVELS)),
};

/** What the writer of a text that others may change as well began with. */
function was<Schema extends TSchema>(schema: Schema) {
  return Type.Optional(Type.Unsafe<Static<Schema>>({ ...schema, description: BEGAN_WITH }));
}

/** Every command that somebody who has joined may send. */
const commands = [
  command('rename', 'Gives the dialogue a title. Facilitator.', { title, was: was(title) }),
  command('setDurations', 'Sets how long each phase is meant to take. Facilitator.', { durations }),
  command(
    'enterPhase',
    'Goes to the next phase or the one before, or opens an ended dialogue again for its closing. Facilitator.',
    { phase: oneOf(PHASES) },
  ),
  command(
    'undoPhase',
    'Takes the room back to where it was before it went on, or back, a moment ago, with the clock as it was. Facilitator.',
    {},
  ),
  command('addTime', 'Gives the running phase more minutes, or fewer. Facilitator.', {
    minutes: Type.Integer({ minimum: -240, maximum: 240 }),
  }),
  command('showFactor', 'Shows one factor on the screen while the model is presented. Facilitator.', {
    factor: orNull(id),
  }),
  command('showAgreement', 'Shows one agreement of last time on the screen, or all of them. Facilitator.', {
    agreement: orNull(count),
  }),
  command('showPlenary', 'Chooses what the screen shows of the plenary. Facilitator.', {
    part: oneOf(PLENARY_PARTS),
    page: count,
  }),
  command('spotlight', 'Shows one group’s scores on the screen during the plenary. Facilitator.', {
    group: orNull(count),
  }),
  command('showClosingQuestion', 'Shows one of the closing questions on the screen, or all of them. Facilitator.', {
    question: orNull(id),
  }),
  command('readOutAgreements', 'Shows the agreements of today on the screen, page by page from 0. Facilitator.', {
    page: count,
  }),
  command(
    'pickNote',
    'Has a starred note read in the plenary, or no more. While none is picked, all are. Facilitator.',
    {
      ...group,
      note: count,
      picked: Type.Boolean(),
    },
  ),
  command('setDoor', 'Lets newcomers in, or keeps them out. Facilitator.', { door: oneOf(['open', 'closed']) }),
  command(
    'addGroup',
    'Adds a group. Before the exercise, a second one gives the plenary its minutes back, which one group has in its exercise. Facilitator.',
    { mode: mode },
  ),
  command('removeGroup', 'Removes a group that nobody sits in. Facilitator.', group),
  command('setMode', 'Sets how a group takes part. Facilitator.', { ...group, mode: mode }),
  command(
    'countPeople',
    'Says how many people sit at a table, with a phone or without. A seat at the table, or the facilitator.',
    {
      ...group,
      people: count,
    },
  ),
  command(
    'move',
    'Moves a seat to another group. A seat moves itself until the groups are at work, the facilitator any. A seat that waits asks there to be let in.',
    { seat: count, ...group },
  ),
  command('admit', 'Lets in a seat that waits. A seat at the table where it asks, the facilitator at any.', {
    seat: count,
    ...group,
  }),
  command('decline', 'Says no to a seat that waits. A seat at the table where it asks, or the facilitator.', {
    seat: count,
  }),
  command('leave', 'Gives up a seat. A seat gives up its own, the facilitator removes any.', { seat: count }),
  command('removeSeats', 'Removes several seats at once. Facilitator.', {
    seats: Type.Array(count, { minItems: 1, maxItems: 1_000 }),
  }),
  command('rate', 'Rates one factor in private, from 1 to 5 or `unknown`. A seat.', {
    factor: id,
    answer: Type.Union([Type.Number(), Type.Literal('unknown')]),
  }),

  command(
    'lock',
    'Says that one’s own ratings are done, in the company that `companyRevision` of the view stands for. When all have, they open. A seat.',
    { companyRevision: count },
  ),
  command('unlock', 'Takes one’s own ratings back to change them. A seat.', {}),
  command(
    'reveal',
    'A vote not to wait for the last. Opens at once when all who are left have locked. A seat of the company.',
    group,
  ),
  command(
    'scoreTogether',
    'Goes on without opening: what was rated is erased. The facilitator, and a seat where too few are left to rate.',
    group,
  ),
  command(
    'beginAgain',
    'Clears all ratings of a group that has not opened them. A seat at the table, or the facilitator.',
    group,
  ),
  command(
    'setAside',
    'Says that a phone at one’s own table, out of contact for 30 seconds, is not there: while the table rates it does not count, and whoever had locked locks anew. A seat at the table.',
    { seat: count },
  ),
  command('comeBack', 'Says that a phone that was set aside is here. That seat.', {}),
  command('takePen', 'Takes the pen when it is free. A seat.', {}),
  command('askForPen', 'Asks whoever holds the pen for it, and takes it where nobody does. A seat.', {}),
  command('givePen', 'Gives the pen to the seat that asks. The facilitator gives it to any seat of the group.', {
    ...group,
    seat: orNull(count),
  }),
  command('keepPen', 'Answers no to the seat that asks for the pen. A seat.', {}),
  command('freePen', 'Puts the pen down. The facilitator takes it from whoever holds it.', group),
  command('takeStep', 'Takes the group to another step. The pen.', { ...group, step: oneOf(['agree', 'discuss']) }),
  command('takeQuestion', 'Takes the group to another question, counted from 0. The pen.', {
    ...group,
    question: count,
  }),
  command('setDone', 'Says that the group has its line and has talked, or takes that back. The pen.', {
    ...group,
    done: Type.Boolean(),
  }),
  command('setHelp', 'Calls the facilitator, or says that help is not needed any more.', {
    ...group,
    wanted: Type.Boolean(),
  }),
  command('setScore', 'Sets the score that the group has agreed, from 1 to 5, or takes it away. The pen.', {
    ...group,
    factor: id,
    score: orNull(Type.Number()),
  }),
  command('addNote', 'Adds a note to a question.', { ...group, question: id, text: text(MAX_LENGTH.note) }),
  command('editNote', 'Changes a note: whoever wrote it, the pen or the facilitator.', {
    ...group,
    note: count,
    text: text(MAX_LENGTH.note),
    was: was(text(MAX_LENGTH.note)),
  }),
  command('starNote', 'Chooses a note to be shown to all in the plenary, or not.', {
    ...group,
    note: count,
    starred: Type.Boolean(),
  }),
  command('removeNote', 'Removes a note: whoever wrote it, the pen or the facilitator.', { ...group, note: count }),
  command('restoreNote', 'Brings back a note as one wrote it, after the pen changed or removed it. A seat.', {
    ...group,
    note: count,
  }),
  command('setFocus', 'Chooses up to three factors that the group wants to do something about. The pen.', {
    ...group,
    factors: Type.Array(id, { maxItems: 20 }),
  }),
  command(
    'setOutcome',
    'Says what became of an agreement of last time. `carriedOver` makes it an agreement of today. Facilitator.',
    { agreement: count, outcome: orNull(oneOf(OUTCOMES)) },
  ),
  command('describeOutcome', 'Writes a line on what came of an agreement of last time. Facilitator.', {
    agreement: count,
    text: text(MAX_LENGTH.outcome),
    was: was(text(MAX_LENGTH.outcome)),
  }),
  command('answerClosing', 'Writes the answer to a closing question. Facilitator.', {
    question: id,
    text: text(MAX_LENGTH.closingAnswer),
    was: was(text(MAX_LENGTH.closingAnswer)),
  }),
  command('addAgreement', 'Adds an agreement, of its own or from a proposal. Facilitator.', {
    proposal: orNull(count),
    ...agreement,
  }),
  command('changeAgreement', 'Changes an agreement. Facilitator.', {
    id: count,
    ...agreement,
    was: was(Type.Object({ ...agreement, deadline: orNull(date) }, { additionalProperties: false })),
  }),
  command('removeAgreement', 'Removes an agreement. Facilitator.', { agreement: count }),
  command('propose', 'Proposes an agreement. A seat.', { factor: orNull(id), what: text(MAX_LENGTH.agreement) }),
  command('supportProposal', 'Supports what another has proposed, or takes that back. A seat.', {
    proposal: count,
    supported: Type.Boolean(),
  }),
  command('leaveProposal', 'Decides not to make an agreement of a proposal. Facilitator.', { proposal: count }),
  command('withdrawProposal', 'Withdraws a proposal of one’s own. A seat.', { proposal: count }),
  command('setFollowUp', 'Sets the date of the follow-up, such as 2026-11-23. Facilitator.', { date: orNull(date) }),
  command('chooseNextSteps', 'Chooses tools to look at afterwards. Facilitator.', {
    nextSteps: Type.Array(id, { maxItems: 20 }),
  }),
  command('nameFacilitator', 'Says who held the dialogue, for the report. Facilitator.', {
    name: text(MAX_LENGTH.facilitator),
    was: was(text(MAX_LENGTH.facilitator)),
  }),
  command('sharePapers', 'Lets participants take the papers of the result, or not. Facilitator.', {
    shared: Type.Boolean(),
  }),
] as const;

/** What opens a dialogue. */
export const opening = Type.Object(
  {
    title,
    modes: Type.Array(mode, { minItems: 1, maxItems: MAX_GROUPS, description: 'One for each group.' }),
    durations,
    guide: Type.Optional(id),
  },
  { title: 'NewDialogue', description: 'What the facilitator decides before anybody comes.' },
);

/** A command with the id that its sender made for it. */
export const submission = Type.Object(
  {
    id: Type.String({
      pattern: '^[A-Za-z0-9_-]{16,64}$',
      description: 'Made by the sender. The same id again is not done again, and gets the same answer.',
    }),
    command: oneCommandOf(commands),
  },
  { title: 'Submission', description: 'A command, and its id.', additionalProperties: false },
);

export type PostedCommand = Exclude<Command, JoinCommand | HandoverCommand | KeyCommand | SystemCommand>;

type DescribedCommand = Static<(typeof commands)[number]>;
type Checked = Same<DescribedCommand, Mutable<PostedCommand>> extends true ? typeof commands : never;

/** Does not compile as soon as the schemas and the domain's commands are not the same. */
function oneCommandOf(schemas: Checked) {
  return Type.Unsafe<PostedCommand>({
    title: 'Command',
    description: 'What somebody wants to do. `type` says what.',
    type: 'object',
    discriminator: { propertyName: 'type' },
    oneOf: [...schemas],
  });
}
