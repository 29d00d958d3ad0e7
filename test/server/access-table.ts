import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { previousInResult } from '../../src/dialogue/previous-dialogue.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import { small } from '../../src/report/testing/examples.ts';
import { resultFileOf } from '../../src/result-file/write.ts';

/** Everybody who may stand before the server: `elsewhere` sits at another table, `leads another` holds the key of another dialogue. */
export const VISITORS = [
  'stranger',
  'leads another',
  'removed',
  'waiting',
  'elsewhere',
  'seat',
  'screen',
  'result',
  'co-facilitator',
  'facilitator',
] as const;
export type VisitorKind = (typeof VISITORS)[number];

const ANYONE = VISITORS;
const FACILITATORS: readonly VisitorKind[] = ['co-facilitator', 'facilitator'];
/** Whoever opened the dialogue. */
const MAIN: readonly VisitorKind[] = ['facilitator'];
const SEATS: readonly VisitorKind[] = ['waiting', 'elsewhere', 'seat'];
const { durations } = competenceModel;
const opening = { title: '', modes: ['phones'], durations };

export type Route = {
  /** As the OpenAPI document has it. */
  readonly path: string;
  readonly method: string;
  /** Which paper is asked for, where the path has one. */
  readonly paper?: string;
  /** Whether the request says which of its cookies it speaks with; else it is told by the route. */
  readonly saysAs: boolean;
  readonly may: readonly VisitorKind[];
  readonly who: string;
  readonly query?: string;
  readonly body?: object;
};

/** Who gets past the door of each operation. What they may then do, the state of the dialogue decides. */
export const ROUTES: Readonly<Record<string, Route>> = {
  listGuides: route('GET', '/api/guides', { may: ANYONE, who: 'anyone', query: 'language=da' }),
  getGuide: route('GET', '/api/guides/{guide}', { may: ANYONE, who: 'anyone', query: 'language=da' }),
  getOperatorFacts: route('GET', '/api/operator', { may: ANYONE, who: 'anyone' }),
  takeBlankPaper: route('GET', '/api/papers/{paper}', {
    may: ANYONE,
    who: 'anyone',
    paper: 'exercise',
    query: 'language=da',
  }),
  takePaperOfFile: route('POST', '/api/papers/{paper}', {
    may: ANYONE,
    who: 'anyone who has the file',
    paper: 'scores-csv',
    query: 'language=da',
    body: JSON.parse(new TextDecoder().decode(resultFileOf(small))),
  }),
  openFollowUpFromFile: route('POST', '/api/follow-ups', {
    may: ANYONE,
    who: 'anyone who has the file',
    body: { ...opening, previous: previousInResult(small) },
  }),
  openDialogue: route('POST', '/api/dialogues', { may: ANYONE, who: 'anyone', body: opening }),
  lookAtDoor: route('GET', '/api/dialogues/{code}', {
    may: ANYONE,
    who: 'whoever has the code, while people may join',
  }),
  takeSeat: route('POST', '/api/dialogues/{code}/seats', {
    may: ANYONE,
    who: 'whoever has the code, while people may join',
    body: { key: 'a-key-that-a-phone-has-made', group: 1 },
  }),
  useKey: route('POST', '/api/dialogues/{code}/keys', {
    may: [],
    who: 'whoever has the key',
    body: { role: 'facilitator', key: 'a-key-that-nobody-has-got' },
  }),
  getLinks: route('GET', '/api/dialogues/{code}/links', {
    saysAs: true,
    may: [...FACILITATORS, 'screen'],
    who: 'the facilitator; a screen, those without keys',
  }),
  chooseAddress: route('POST', '/api/dialogues/{code}/address', {
    may: FACILITATORS,
    who: 'the facilitator',
    body: { host: null },
  }),
  sendCommand: route('POST', '/api/dialogues/{code}/commands', {
    saysAs: true,
    may: [...SEATS, ...FACILITATORS],
    who: 'the facilitator and seats: the next table',
    body: { id: 'looks-who-may-send', command: { type: 'pickNote', group: 99, note: 99, picked: false } },
  }),
  follow: route('GET', '/api/dialogues/{code}/live', {
    saysAs: true,
    may: [...SEATS, 'screen', 'result', ...FACILITATORS],
    who: 'each their own view',
  }),
  view: route('GET', '/api/dialogues/{code}/view', {
    saysAs: true,
    may: [...SEATS, 'screen', 'result', ...FACILITATORS],
    who: 'each their own view',
  }),
  sayThere: route('POST', '/api/dialogues/{code}/there', { may: SEATS, who: 'seats', body: {} }),
  takePaper: route('GET', '/api/dialogues/{code}/papers/{paper}', {
    saysAs: true,
    may: [...FACILITATORS, 'result'],
    who: 'the facilitator; the result, without sheets for tables; seats, once the facilitator shares them',
    paper: 'minutes',
    query: 'language=da',
  }),
  takePosterWithWifi: route('POST', '/api/dialogues/{code}/papers/{paper}', {
    saysAs: true,
    may: FACILITATORS,
    who: 'the facilitator',
    paper: 'poster-a4',
    query: 'language=da',
    body: { wifi: { name: 'Gæstenet', password: 'hemmeligt' } },
  }),
  openFollowUp: route('POST', '/api/dialogues/{code}/follow-up', {
    saysAs: true,
    may: FACILITATORS,
    who: 'the facilitator',
    body: opening,
  }),
  eraseDialogue: route('DELETE', '/api/dialogues/{code}', {
    saysAs: true,
    may: MAIN,
    who: 'the facilitator who opened it',
  }),
  offerSeat: route('POST', '/api/dialogues/{code}/seats/offer', {
    may: SEATS,
    who: 'seats: their own',
    body: { ticket: 'a-ticket-for-another-browser' },
  }),
  takeSeatOver: route('POST', '/api/dialogues/{code}/seats/taken-over', {
    may: [],
    who: 'whoever has the ticket of a seat',
    body: { ticket: 'a-ticket-that-nobody-has-got', key: 'a-key-of-another-browser' },
  }),
  forgetKeys: route('POST', '/api/dialogues/{code}/forgotten', { may: ANYONE, who: 'anyone: their own', body: {} }),
  addCoFacilitator: route('POST', '/api/dialogues/{code}/co-facilitators', {
    may: MAIN,
    who: 'the facilitator who opened it',
    body: { key: 'a-key-for-one-who-leads-too' },
  }),
  removeCoFacilitator: route('POST', '/api/dialogues/{code}/co-facilitators/withdrawn', {
    may: MAIN,
    who: 'the facilitator who opened it',
    body: { id: 99 },
  }),
  replaceCode: route('POST', '/api/dialogues/{code}/code/replaced', {
    may: MAIN,
    who: 'the facilitator who opened it',
    body: { replaced: '10000000' },
  }),
  // Last: the screen of the test has no key from here on.
  renewKey: route('POST', '/api/dialogues/{code}/keys/renewed', {
    may: MAIN,
    who: 'the facilitator who opened it',
    body: { role: 'screen', key: 'a-new-key-of-the-screen' },
  }),
};

/** `table`: those who sit there; `self`: a seat for itself. */
export type Who =
  | 'facilitator'
  | 'self and facilitator'
  | 'table'
  | 'table and facilitator'
  | 'table; facilitator for paper'
  | 'self';
type Rule<Type> = { readonly who: Who; readonly command: Omit<Extract<PostedCommand, { type: Type }>, 'type'> };

const terms = { factor: null, what: 'x', responsible: 'y', deadline: '2027-01-01', level: 'group' } as const;
const atTable = { group: 1 };
const note = { group: 1, note: 1 };
const leads = <Command>(command: Command) => ({ who: 'facilitator', command }) as const;
const self = <Command>(command: Command) => ({ who: 'self', command }) as const;
const both = <Command>(command: Command) => ({ who: 'table and facilitator', command }) as const;
const writes = <Command>(command: Command) => ({ who: 'table; facilitator for paper', command }) as const;
const table = <Command>(command: Command) => ({ who: 'table', command }) as const;

/** Who may ever do what, from the exercise on. Seat 1 sits at group 1, and seat 3 asks to be let in there. */
export const COMMANDS: { readonly [Type in PostedCommand['type']]: Rule<Type> } = {
  rename: leads({ title: 'x' }),
  setDurations: leads({ durations }),
  enterPhase: leads({ phase: 'plenary' }),
  undoPhase: leads({}),
  addTime: leads({ minutes: 1 }),
  showFactor: leads({ factor: null }),
  showAgreement: leads({ agreement: null }),
  showPlenary: leads({ part: 'lines', page: 0 }),
  spotlight: leads({ group: null }),
  showClosingQuestion: leads({ question: null }),
  readOutAgreements: leads({ page: 0 }),
  pickNote: leads({ ...note, picked: true }),
  setDoor: leads({ door: 'closed' }),
  addGroup: leads({ mode: 'phones' }),
  removeGroup: leads(atTable),
  setMode: leads({ ...atTable, mode: 'paper' }),
  countPeople: both({ ...atTable, people: 5 }),
  // A seat chooses its table itself until the exercise.
  move: leads({ seat: 1, group: 2 }),
  admit: both({ seat: 3, group: 1 }),
  decline: both({ seat: 3 }),
  setAside: table({ seat: 1 }),
  comeBack: self({}),
  removeSeats: leads({ seats: [1] }),
  leave: { who: 'self and facilitator', command: { seat: 1 } },
  rate: self({ factor: 'openness', answer: 3 }),
  lock: self({ companyRevision: 0 }),
  unlock: self({}),
  reveal: table(atTable),
  scoreTogether: both(atTable),
  beginAgain: both(atTable),
  takePen: self({}),
  askForPen: self({}),
  givePen: both({ ...atTable, seat: 1 }),
  keepPen: self({}),
  freePen: both(atTable),
  takeStep: writes({ ...atTable, step: 'agree' }),
  takeQuestion: writes({ ...atTable, question: 1 }),
  setHelp: both({ ...atTable, wanted: true }),
  setDone: table({ ...atTable, done: true }),
  setScore: writes({ ...atTable, factor: 'openness', score: 3 }),
  addNote: writes({ ...atTable, question: 'why', text: 'x' }),
  editNote: both({ ...note, text: 'y' }),
  starNote: both({ ...note, starred: true }),
  removeNote: both(note),
  restoreNote: table(note),
  setFocus: writes({ ...atTable, factors: ['openness'] }),
  setOutcome: leads({ agreement: 1, outcome: 'done' }),
  describeOutcome: leads({ agreement: 1, text: 'x' }),
  answerClosing: leads({ question: 'x', text: 'y' }),
  addAgreement: leads({ proposal: null, ...terms }),
  changeAgreement: leads({ id: 1, ...terms }),
  removeAgreement: leads({ agreement: 1 }),
  propose: self({ factor: null, what: 'x' }),
  supportProposal: self({ proposal: 1, supported: true }),
  leaveProposal: leads({ proposal: 1 }),
  withdrawProposal: self({ proposal: 1 }),
  setFollowUp: leads({ date: null }),
  chooseNextSteps: leads({ nextSteps: [] }),
  nameFacilitator: leads({ name: 'x' }),
  sharePapers: leads({ shared: true }),
};

const SAID: Readonly<Record<Who, string>> = {
  facilitator: 'the facilitator',
  table: 'a seat, at its own table',
  'table and facilitator': 'a seat, at its own table; the facilitator',
  'table; facilitator for paper': 'a seat, at its own table; the facilitator for a group on paper',
  self: 'a seat, for itself',
  'self and facilitator': 'a seat, for itself; the facilitator, for any',
};

/** Returns both tables in Markdown, as docs/security.md has them. */
export function accessTables(): string {
  const routes = Object.values(ROUTES).map(({ method, path, who }) => `| \`${method} ${path}\` | ${who} |`);
  const byWho = Map.groupBy(Object.entries(COMMANDS), ([, { who }]) => who);
  const commands = [...byWho].map(
    ([who, each]) => `| ${SAID[who]} | ${each.map(([name]) => `\`${name}\``).join(', ')} |`,
  );
  return [
    '| request | who gets past the door |',
    '|---|---|',
    ...routes,
    '',
    '| who | commands |',
    '|---|---|',
    ...commands,
  ].join('\n');
}

function route(
  method: string,
  path: string,
  { saysAs = false, ...rest }: Omit<Route, 'method' | 'path' | 'saysAs'> & { readonly saysAs?: boolean },
): Route {
  return { method, path, saysAs, ...rest };
}
