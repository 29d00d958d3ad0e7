import type { Language } from '../../content/language.ts';
import type { Dialogue, SeatId } from '../../dialogue/state.ts';
import type { OwnAnswer } from '../join/own/kept-ratings.ts';
import type { OwnDialogue } from '../parts/own.ts';
import type { ConnectionStatus } from '../parts/wire/connection.ts';

/** One state of a scene: what the server knows, and what was done before one looks. */
export type Sample<Words> = {
  readonly name: string;
  /** Null where the code opens no dialogue. */
  readonly dialogue: Dialogue | null;
  /** Whose phone it is; none for one that stands at the door. */
  readonly seat?: SeatId;
  /** The table where its owner last knew that they sat, when it is not where they sit now. */
  readonly knownTable?: number;
  /** What its owner has rated themselves, as their phone keeps it. */
  readonly ownRatings?: readonly OwnAnswer[];
  /** Seats that have been without contact for long. */
  readonly gone?: readonly SeatId[];
  /** Whether views come, and still come; they do unless it is said. */
  readonly connection?: ConnectionStatus;
  /** What a phone comes with from another browser. */
  readonly ticket?: string;
  /** Where phones find the server, when it is not the usual place. */
  readonly place?: string;
  /** What stands under the first language on the screen. */
  readonly second?: Language;
  /** The dialogues that were opened on this device. */
  readonly own?: readonly OwnDialogue[];
  /** What was half written on this device, by the names that drafts have there. */
  readonly drafts?: Readonly<Record<string, string>>;
  /** What the visitor did on the page, one after the other. */
  readonly steps?: readonly Step<Words>[];
};

/** What people read on a button or a field. */
type Name<Words> = (words: Words) => string;
export type Step<Words> = { readonly press: Name<Words> } | { readonly write: string; readonly into: Name<Words> };

/** The samples of a visitor, at least one for each of its scenes. */
export type Samples<Scene extends string, Words> = {
  readonly [Name in Scene]: readonly [Sample<Words>, ...(readonly Sample<Words>[])];
};

/** How a page is without a dialogue to show. */
export type ConnectionScene = Exclude<ConnectionStatus, 'online'>;

/** How a page is opened otherwise than with a dialogue that it follows. */
export type ArrivalScene<Arrival> = Exclude<KeyOf<Arrival>, 'session' | 'joining'>;

type KeyOf<Union> = Union extends unknown ? keyof Union & string : never;
