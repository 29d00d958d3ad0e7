import type { Durations, FactorId, Guide, Level, Outcome, ParticipationMode, Phase, PlenaryPart } from './guide.ts';
import type { RevealedCounts } from './rating-counts.ts';
import type { Answer, Profile } from './scale.ts';

/** A seat's number in the order of joining, from 1. Its phone shows it, so that people can say which is theirs. */
export type SeatId = number;

/** A group's number, from 1. It stays when other groups are removed. */
export type GroupNumber = number;

/** One run of the exercise: what its log folds to. */
export type Dialogue = {
  readonly guide: Guide;
  readonly title: string;
  /** Hashes of the keys that open the visitors' pages. */
  readonly keys: Keys;
  /** The keys of the lesser pages themselves, once they do not follow from the facilitator's key any more. */
  readonly keptKeys: KeptKeys;
  /** Those who lead besides, each with a key (stored as a hash) of their own. */
  readonly coFacilitators: readonly CoFacilitator[];
  /** One above the highest that ever was. */
  readonly nextCoFacilitator: number;
  /** The codes that it was given later, besides the one that it was opened with. Newcomers come in by the last of them alone. */
  readonly laterCodes: readonly string[];
  readonly durations: Durations;
  readonly openedAt: number;
  readonly door: 'open' | 'closed';
  readonly phase: Phase;
  /** Milliseconds since 1970. */
  readonly phaseEnteredAt: number;
  readonly extraMinutes: number;
  /** How far the time had run of the phases that the room has been in, when it left them. */
  readonly clocks: Readonly<Partial<Record<Phase, PhaseClock>>>;
  /** The phase that the room left last, which may be undone for a moment; null when that was done. */
  readonly left: { readonly phase: Phase; readonly at: number } | null;
  /** Index is number − 1; a removed group leaves its place empty, so that no other group changes its number. */
  readonly groups: readonly (Group | undefined)[];
  /** Index is id − 1; a seat that left leaves its place empty, so that its key never opens another's seat. */
  readonly seats: readonly (Seat | undefined)[];
  /** Seats that somebody is about to go on with in another browser. */
  readonly seatOffers: readonly SeatOffer[];
  /** The factor that the room talks about while the model is presented. */
  readonly shownFactor: FactorId | null;
  /** The agreement of last time that the room talks about; null while all of them are shown. */
  readonly shownAgreement: number | null;
  /** The closing question that the room talks about; null while all of them are shown. */
  readonly shownQuestion: string | null;
  /** The page of today’s agreements that is read out, from 0; null while none is. */
  readonly readOutPage: number | null;
  readonly plenary: Plenary;
  readonly closing: Closing;
  /** What a follow-up is held against; null for a first dialogue. */
  readonly previous: PreviousDialogue | null;
  /** What came of the agreements of last time, by agreement. Nothing is known of those that are not in it. */
  readonly lastTime: Readonly<Record<number, CameOf>>;
};

/** When a phase began, in milliseconds since 1970, and what was added to its minutes. */
export type PhaseClock = { readonly enteredAt: number; readonly extraMinutes: number };

/** What a dialogue left behind, copied into its follow-up so that deleting the one leaves the other whole. */
export type PreviousDialogue = {
  readonly title: string;
  readonly openedAt: number;
  /** By factor in the guide's order: the group's score, or the median of several groups'; null where there is none. */
  readonly medians: readonly (number | null)[];
  readonly agreements: readonly Agreement[];
};

/** What came of an agreement of last time: how it went in a word, and a line on it. */
export type CameOf = { readonly outcome: Outcome | null; readonly text: string };

export type Keys = { readonly facilitator: string; readonly screen: string; readonly result: string };

/** Null: it follows from the facilitator's key, which only the facilitator has. */
export type KeptKeys = { readonly screen: string | null; readonly result: string | null };

export type CoFacilitator = { readonly id: number; readonly key: string };

export type Seat = SeatAtTable | WaitingSeat;

export type SeatAtTable = {
  readonly key: string;
  readonly group: GroupNumber;
  /** Whether it came to its table when that had begun. */
  readonly isLate: boolean;
  /** Whether a table where it sat has opened its ratings: it rates at no other. */
  readonly hasOpened: boolean;
};

/** A phone that is to be let in at a table. */
export type WaitingSeat = {
  readonly key: string;
  readonly group: null;
  /** Where it asks; null while it has not chosen, and when those at the table said no. */
  readonly asks: GroupNumber | null;
  readonly wasDeclined: boolean;
};

/** A seat that whoever has the ticket (stored as a hash) may take over, until then in milliseconds since 1970. */
export type SeatOffer = { readonly seat: SeatId; readonly ticket: string; readonly until: number };

export type Group = {
  readonly number: GroupNumber;
  readonly mode: ParticipationMode;
  readonly seats: readonly SeatId[];
  /** Those who ask to sit here, in the order of asking. */
  readonly waiting: readonly SeatId[];
  /** People at the table, when somebody has counted them: with a phone or without. */
  readonly people: number | null;
  /** Rises whenever the company may have become another: with who sits here, with how many are counted, and when it begins again. */
  readonly companyRevision: number;
  /** Whether ratings have opened here: they do so once. */
  readonly hasOpened: boolean;
  /** How many people's ratings opened; null where none have, and in older logs, which do not say. */
  readonly raters: number | null;
  readonly talk: Talk;
  readonly scores: Profile;
  readonly pen: Pen;
  readonly wantsHelp: boolean;
  /**
   * Whether the group has said that it is done: until it goes back to its line, lacks a score again, says otherwise, or has
   * nobody left at its table.
   */
  readonly isDone: boolean;
  /** Index of the dialogue question that the group is at. */
  readonly question: number;
  readonly notes: readonly Note[];
  /** What authors wrote that the pen has changed or removed. */
  readonly keptNotes: readonly KeptNote[];
  /** One above the highest note that ever was: a removed note's id is not used again. */
  readonly nextNote: number;
  readonly focus: readonly FactorId[];
};

/** A group at its table. Each step carries exactly what is known in that step. */
export type Talk =
  | RatingTalk
  | { readonly step: 'compare'; readonly counts: RatingCounts }
  | { readonly step: 'agree' | 'discuss'; readonly counts: RatingCounts | null };

export type RatingTalk = {
  readonly step: 'rate';
  readonly sheets: ReadonlyMap<SeatId, Sheet>;
  /** Those whose ratings open together, which the first lock decides; null before it. Whoever comes later is not among them. */
  readonly company: readonly SeatId[] | null;
  /** Those who have come since, for as long as nobody has counted anew: they are not among the people. */
  readonly uncounted: readonly SeatId[];
  /** Those at the table whose phones the others have said are not there, until they come back. */
  readonly setAside: readonly SeatId[];
  /** Those who have sat down since the exercise began: where there are any, who was set aside counts on. */
  readonly newcomers: readonly SeatId[];
  readonly revealVotes: readonly SeatId[];
  /** Whether what was rated has been cleared. */
  readonly hasBegunAgain: boolean;
};

/** A member's private ratings in the guide's order; null where nothing is chosen yet. */
export type Sheet = { readonly answers: readonly (Answer | null)[]; readonly locked: boolean };

/** What opened, by factor in the guide's order: all that is left of the ratings once they have opened. */
export type RatingCounts = readonly RevealedCounts[];

export type Pen = { readonly holder: SeatId | null; readonly asking: SeatId | null };

export type Note = {
  readonly id: number;
  readonly question: string;
  readonly text: string;
  readonly starred: boolean;
  /**
   * Who wrote it; null when the facilitator typed it in from a sheet, `forgotten` when the dialogue has ended since.
   * Never shown.
   */
  readonly seat: SeatId | 'forgotten' | null;
};

/** A note as its author wrote it, for the author alone. */
export type KeptNote = Pick<Note, 'id' | 'question' | 'text'> & { readonly seat: SeatId };

export type Plenary = {
  readonly part: PlenaryPart;
  /** Which pair of the notes that are read is on the screen, from 0. */
  readonly page: number;
  readonly spotlight: GroupNumber | null;
  /** The notes that the facilitator has picked to be read. None: all starred ones are. */
  readonly picked: readonly PickedNote[];
};

export type PickedNote = { readonly group: GroupNumber; readonly note: number };

export type Closing = {
  /** By closing question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly agreements: readonly Agreement[];
  readonly nextAgreement: number;
  readonly proposals: readonly Proposal[];
  readonly nextProposal: number;
  /** A date as 2026-11-23. */
  readonly followUp: string | null;
  readonly nextSteps: readonly string[];
  /** Who held the dialogue, for the report; empty unless somebody wrote it. */
  readonly facilitator: string;
  /** Whether those who have a seat may take the papers with them. */
  readonly papersShared: boolean;
  /** Dates that do not stand any more, for calendars that hold them. */
  readonly withdrawn: readonly WithdrawnDate[];
};

/** The deadline of an agreement that was removed; the date of the next dialogue where `agreement` is null. */
export type WithdrawnDate = { readonly agreement: number | null; readonly date: string };

export type Agreement = {
  readonly id: number;
  readonly factor: FactorId | null;
  readonly what: string;
  readonly responsible: string;
  /** A date as 2026-11-23; null for what was carried over and has no new one yet. */
  readonly deadline: string | null;
  /** Where it works; null where nobody has said. */
  readonly level: Level | null;
  /** The agreement of last time that was carried over as this one; null for what was agreed anew. */
  readonly carriedOver: number | null;
};

export type Proposal = ProposalMade & {
  /** The seats that support it. Never shown, and forgotten when the dialogue ends. */
  readonly supporters: readonly SeatId[];
  /** How many supported it when the dialogue ended; none can be added to those. */
  readonly earlierSupport: number;
};

/** A proposal as it is made. */
export type ProposalMade = {
  readonly id: number;
  readonly factor: FactorId | null;
  readonly what: string;
  /** Whose it is, to show them what became of it; null when the dialogue has ended since. Never shown. */
  readonly seat: SeatId | null;
  readonly status: 'waiting' | 'accepted' | 'left';
};

/** The groups that are there, in the order of their numbers. */
export function groupsOf(dialogue: Dialogue): readonly Group[] {
  return dialogue.groups.filter((group) => group !== undefined);
}

export function groupAt(dialogue: Dialogue, number: GroupNumber): Group | undefined {
  return dialogue.groups[number - 1];
}

export function seatAt(dialogue: Pick<Dialogue, 'seats'>, seat: SeatId): Seat | undefined {
  return dialogue.seats[seat - 1];
}

/** The code that newcomers come in by; null while it is the one that the dialogue was opened with. */
export function newestCode({ laterCodes }: Pick<Dialogue, 'laterCodes'>): string | null {
  return laterCodes.at(-1) ?? null;
}

export function previousAgreement({ previous }: Dialogue, id: number): Agreement | undefined {
  return previous?.agreements.find((agreement) => agreement.id === id);
}

/** With one group there is no plenary, and nothing speaks of "groups". */
export function isSingle({ groups }: Dialogue): boolean {
  const first = groups.findIndex((group) => group !== undefined);
  return first >= 0 && !groups.some((group, index) => index > first && group !== undefined);
}

/** People in a group as far as anybody has counted them. */
export function peopleIn({ people, seats }: Group): number {
  return people ?? seats.length;
}
