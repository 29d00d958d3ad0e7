import fc from 'fast-check';
import type { Actor, Command } from '../command.ts';
import { LEVELS, OUTCOMES, PARTICIPATION_MODES, PHASES, PLENARY_PARTS } from '../guide.ts';
import { by, facilitator, guide, newcomer, system } from './builders.ts';

const anyGroup = fc.integer({ min: 0, max: 5 });
const anySeat = fc.integer({ min: 1, max: 12 });
const anyFactor = fc.constantFrom(...guide.factors, 'cellar');
const anyQuestion = fc.constantFrom(...guide.questions, 'never asked');
const anyClosingQuestion = fc.constantFrom(...guide.closingQuestions, 'why');
const anyId = fc.integer({ min: 0, max: 3 });
const anyRenewed = fc.record({
  role: fc.constantFrom('screen', 'result'),
  key: anyId.map((id) => `hash ${id}`),
  plain: anyId.map((id) => `plain ${id}`),
});
/** Each text is found again wherever it stands. */
const anyText = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 1_000_000_000 }).map((number) => `said-${number}.`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' \t', 'x'.repeat(2_000)) },
);
const anyDate = fc.constantFrom('2027-01-31', '2027-02-29', 'soon');
const anyMinutes = fc.integer({ min: -1, max: 300 });
const terms = {
  factor: fc.option(anyFactor),
  what: anyText,
  responsible: anyText,
  deadline: anyDate,
  level: fc.option(fc.constantFrom(...LEVELS)),
};

/** Stands in a command for the company that the phone shows when it is sent. */
export const AS_SHOWN = -1;

export const anyAnswer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('unknown' as const));

export const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(facilitator) },
  { weight: 6, arbitrary: anySeat.map(by) },
  { weight: 1, arbitrary: fc.constantFrom(newcomer, system) },
);

/** A line for each command, so that the compiler misses none. */
const byType: { readonly [Type in Command['type']]: fc.Arbitrary<Extract<Command, { type: Type }>> } = {
  join: asks('join', { key: anySeat.map((seat) => `key of ${seat}`), group: fc.option(anyGroup) }),
  offerSeat: asks('offerSeat', { ticket: anyId.map((id) => `ticket ${id}`) }),
  takeSeatOver: asks('takeSeatOver', {
    ticket: anyId.map((id) => `ticket ${id}`),
    key: anySeat.map((seat) => `new key of ${seat}`),
  }),
  renewKeys: asks('renewKeys', {
    renewed: fc.array(anyRenewed, { maxLength: 3 }),
    kept: fc.constant({ screen: 'kept screen', result: 'kept result' }),
  }),
  addCoFacilitator: asks('addCoFacilitator', {
    key: anyId.map((id) => `hash of another ${id}`),
    kept: fc.constant({ screen: 'kept screen', result: 'kept result' }),
  }),
  removeCoFacilitator: asks('removeCoFacilitator', { id: anyId, renewed: fc.array(anyRenewed, { maxLength: 1 }) }),
  replaceCode: asks('replaceCode', { code: anyId.map(String), replaced: fc.option(anyId.map(String)) }),
  eraseRatings: asks('eraseRatings', { silentSince: fc.constant(0) }),
  keepLonger: fc.constant({ type: 'keepLonger' }),
  rename: fc.oneof(asks('rename', { title: anyText }), asks('rename', { title: anyText, was: fc.constant('') })),
  setDurations: asks('setDurations', {
    durations: fc
      .tuple(anyMinutes, anyMinutes)
      .map(([exercise, closing]) => ({ ...guide.durations, exercise, closing })),
  }),
  enterPhase: asks('enterPhase', { phase: fc.constantFrom(...PHASES) }),
  addTime: asks('addTime', { minutes: anyMinutes }),
  showFactor: asks('showFactor', { factor: fc.option(anyFactor) }),
  showAgreement: asks('showAgreement', { agreement: fc.option(anyId) }),
  showPlenary: asks('showPlenary', { part: fc.constantFrom(...PLENARY_PARTS), page: anyId }),
  undoPhase: fc.constant({ type: 'undoPhase' }),
  showClosingQuestion: asks('showClosingQuestion', {
    question: fc.option(fc.constantFrom(...guide.closingQuestions, 'never asked')),
  }),
  readOutAgreements: asks('readOutAgreements', { page: anyId }),
  pickNote: asks('pickNote', { group: anyGroup, note: anyId, picked: fc.boolean() }),
  spotlight: asks('spotlight', { group: fc.option(anyGroup) }),
  setDoor: asks('setDoor', { door: fc.constantFrom('open', 'closed') }),
  addGroup: asks('addGroup', { mode: fc.constantFrom(...PARTICIPATION_MODES) }),
  removeGroup: asks('removeGroup', { group: anyGroup }),
  setMode: asks('setMode', { group: anyGroup, mode: fc.constantFrom(...PARTICIPATION_MODES) }),
  countPeople: asks('countPeople', { group: anyGroup, people: fc.integer({ min: 0, max: 6 }) }),
  move: asks('move', { seat: anySeat, group: anyGroup }),
  admit: asks('admit', { seat: anySeat, group: anyGroup }),
  decline: asks('decline', { seat: anySeat }),
  leave: asks('leave', { seat: anySeat }),
  removeSeats: asks('removeSeats', { seats: fc.array(anySeat, { maxLength: 3 }) }),
  rate: asks('rate', { factor: anyFactor, answer: fc.oneof(anyAnswer, fc.constantFrom(0, 2.5, 6)) }),
  lock: asks('lock', { companyRevision: fc.constantFrom(AS_SHOWN, AS_SHOWN, 0) }),
  unlock: fc.constant({ type: 'unlock' }),
  reveal: asks('reveal', { group: anyGroup }),
  scoreTogether: asks('scoreTogether', { group: anyGroup }),
  beginAgain: asks('beginAgain', { group: anyGroup }),
  setAside: asks('setAside', { seat: anySeat }),
  comeBack: fc.constant({ type: 'comeBack' }),
  takePen: fc.constant({ type: 'takePen' }),
  askForPen: fc.constant({ type: 'askForPen' }),
  givePen: asks('givePen', { group: anyGroup, seat: fc.option(anySeat) }),
  keepPen: fc.constant({ type: 'keepPen' }),
  freePen: asks('freePen', { group: anyGroup }),
  takeStep: asks('takeStep', { group: anyGroup, step: fc.constantFrom('agree', 'discuss') }),
  takeQuestion: asks('takeQuestion', { group: anyGroup, question: anyId }),
  setDone: asks('setDone', { group: anyGroup, done: fc.boolean() }),
  setHelp: asks('setHelp', { group: anyGroup, wanted: fc.boolean() }),
  setScore: asks('setScore', { group: anyGroup, factor: anyFactor, score: fc.option(fc.integer({ min: 0, max: 6 })) }),
  addNote: asks('addNote', { group: anyGroup, question: anyQuestion, text: anyText }),
  editNote: fc.oneof(
    asks('editNote', { group: anyGroup, note: anyId, text: anyText }),
    asks('editNote', { group: anyGroup, note: anyId, text: anyText, was: anyText }),
  ),
  starNote: asks('starNote', { group: anyGroup, note: anyId, starred: fc.boolean() }),
  removeNote: asks('removeNote', { group: anyGroup, note: anyId }),
  restoreNote: asks('restoreNote', { group: anyGroup, note: anyId }),
  setFocus: asks('setFocus', { group: anyGroup, factors: fc.array(anyFactor, { maxLength: 4 }) }),
  setOutcome: asks('setOutcome', { agreement: anyId, outcome: fc.option(fc.constantFrom(...OUTCOMES)) }),
  describeOutcome: fc.oneof(
    asks('describeOutcome', { agreement: anyId, text: anyText }),
    asks('describeOutcome', { agreement: anyId, text: anyText, was: fc.constant('') }),
  ),
  answerClosing: fc.oneof(
    asks('answerClosing', { question: anyClosingQuestion, text: anyText }),
    asks('answerClosing', { question: anyClosingQuestion, text: anyText, was: fc.constant('') }),
  ),
  addAgreement: asks('addAgreement', { proposal: fc.option(anyId), ...terms }),
  changeAgreement: fc.oneof(
    asks('changeAgreement', { id: anyId, ...terms }),
    asks('changeAgreement', { id: anyId, ...terms, was: fc.record(terms) }),
  ),
  removeAgreement: asks('removeAgreement', { agreement: anyId }),
  propose: asks('propose', { factor: fc.option(anyFactor), what: anyText }),
  supportProposal: asks('supportProposal', { proposal: anyId, supported: fc.boolean() }),
  leaveProposal: asks('leaveProposal', { proposal: anyId }),
  withdrawProposal: asks('withdrawProposal', { proposal: anyId }),
  setFollowUp: asks('setFollowUp', { date: fc.option(anyDate) }),
  nameFacilitator: fc.oneof(
    asks('nameFacilitator', { name: anyText }),
    asks('nameFacilitator', { name: anyText, was: fc.constant('') }),
  ),
  sharePapers: asks('sharePapers', { shared: fc.boolean() }),
  chooseNextSteps: asks('chooseNextSteps', { nextSteps: fc.subarray([...guide.nextSteps, 'holiday']) }),
};

/** Whatever may come over the wire, much of it refused. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(...Object.values(byType));

/** One of each kind of command. */
export const oneOfEach: fc.Arbitrary<readonly Command[]> = fc.tuple(...Object.values(byType));

function asks<const Type extends string, Fields>(
  type: Type,
  fields: { readonly [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
): fc.Arbitrary<{ type: Type } & Fields> {
  return fc.record<Fields>(fields).map((rest) => ({ type, ...rest }));
}
