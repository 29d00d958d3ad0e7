import type { Guide, GuideForm, Level, Outcome, Phase, Step, TimedPhase } from '../../dialogue/guide.ts';

/** What is said of a factor. */
export type FactorWords = {
  readonly name: string;
  /** The Danish name, by which the factor is talked about at the table; not where it is called the same. */
  readonly danishName?: string;
  /** The name as it is broken beside the diagram. */
  readonly lines: readonly string[];
  readonly short: string;
  readonly what: string;
  /** At the two ends of the scale. */
  readonly low: string;
  readonly high: string;
  readonly lowExample: string;
  readonly highExample: string;
  readonly opener: string;
};

/** What the facilitator may say in a phase: `say` with several groups, `alone` with one. `tips` are not read aloud. */
export type Lines = {
  readonly say: readonly string[];
  readonly alone: readonly string[];
  readonly tips: readonly string[];
};

/** What is shown in the plenary, one after the other; `group` is one that is heard. */
export type PlenaryBeat = 'empty' | 'lines' | 'group' | 'median' | 'focus' | 'notes';

export type Script<Factor extends string> = Readonly<
  Record<Exclude<Phase, 'lastTime' | 'model' | 'exercise' | 'plenary' | 'closing'>, Lines>
> & {
  readonly lastTime: Lines & { readonly perAgreement: string };
  /** `lastTime` is said of the middle of a follow-up, where the line of last time stands beside it. */
  readonly plenary: Lines & { readonly perBeat: Readonly<Record<PlenaryBeat, string>>; readonly lastTime: string };
  /** `readOut` is said where the agreements of today are read out. */
  readonly closing: Lines & { readonly readOut: readonly string[]; readonly readOutNone: readonly string[] };
  readonly model: Lines & { readonly perFactor: Readonly<Record<Factor, string>> };
  readonly exercise: Lines & {
    /** Where nobody rates on a phone of their own: at a table device, on paper, or with one or two people. */
    readonly together: readonly string[];
    readonly perStep: Readonly<Record<Step, string>>;
  };
};

/** What the facilitator says of the guide's own subject. The rest of the script is the same for all guides. */
export type OwnLines<Factor extends string> = {
  readonly purpose: string;
  readonly model: string;
  /** How its authors ask people to rate. */
  readonly exercise: string;
  readonly perFactor: Readonly<Record<Factor, string>>;
};

/** What a dialogue is described with, whatever it is about. Made by standard/ for a guide's form. */
export type StandardWords = {
  readonly phases: Readonly<Record<Phase, string>>;
  /** What each phase asks of people, for those who come new to it. */
  readonly course: Readonly<Record<TimedPhase, string>>;
  readonly steps: Readonly<Record<Step, { readonly name: string; readonly line: string }>>;
  readonly levels: Readonly<Record<Level, { readonly name: string; readonly hint: string }>>;
  readonly levelsNudge: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly lastTime: {
    /** What the room does where it goes through the agreements of last time. */
    readonly line: string;
    /** In place of an outcome: while there is none, and afterwards. */
    readonly open: string;
    readonly left: string;
  };
  /** What people may ask in the middle of it. */
  readonly help: {
    readonly factors: string;
    readonly whoSees: string;
    /** Stands before the limits of privacy. */
    readonly noPromise: string;
    readonly who: string;
    /** Whom to talk to about what cannot be said at the table. */
    readonly outside: string;
  };
  readonly privacy: {
    readonly participant: string;
    /** What is not promised. */
    readonly limits: readonly string[];
    readonly short: string;
    readonly notes: string;
    readonly agreements: string;
  };
};

/** The texts of a guide that belong to none of its ids. */
export type GuideTexts<Factor extends string = string> = StandardWords & {
  readonly name: string;
  readonly origin: string;
  /** The same in a few words. */
  readonly basis: string;
  /** What is said where our own words stand beside those of the guide's authors. */
  readonly ourWords: { readonly marker: string; readonly line: string };
  readonly limits: string;
  /** Whose suggestion the minutes are. */
  readonly minutes: string;
  /** What its authors ask people to do on the sheet of the exercise. */
  readonly instructions: readonly string[];
  /** What stands above the line once it is drawn. */
  readonly resultTitle: string;
  readonly purpose: { readonly title: string; readonly sentences: readonly string[] };
  /** What the guide is about. */
  readonly concept: {
    readonly title: string;
    /** The words of the guide's authors; null where there are none. */
    readonly quote: { readonly text: string; readonly by: string } | null;
    /** The same in plain words. */
    readonly definition: string;
    readonly paragraphs: readonly string[];
  };
  /** When the guide is of use. */
  readonly occasions: { readonly title: string; readonly lead: string; readonly each: readonly string[] };
  /** Where those look who want to go on, in a sentence. */
  readonly further: string;
  /** What the facilitator sees to before the dialogue. `groups` is for those who are more than one group. */
  readonly checklist: readonly { readonly id: string; readonly text: string }[];
  /** What these texts call by its Danish name in every language. Comes with the guide, and is not translated. */
  readonly danishTitles?: readonly string[];
  readonly script: Script<Factor>;
};

type Factor<Form extends GuideForm> = Form['factors'][number];
type Question<Form extends GuideForm> = Form['questions'][number];

/**
 * All words of a guide in one language: its texts, and words for each id of its form. Data and no functions, so that they
 * can be sent to a page and to the process that makes papers.
 */
export type GuideWords<Form extends GuideForm = GuideForm> = GuideTexts<Factor<Form>> & {
  readonly factors: Readonly<Record<Factor<Form>, FactorWords>>;
  readonly questions: Readonly<Record<Question<Form>, string>>;
  readonly questionHints: Readonly<Record<Question<Form>, string>>;
  readonly closingQuestions: Readonly<Record<Form['closingQuestions'][number], string>>;
  readonly nextSteps: Readonly<Record<Form['nextSteps'][number], { readonly name: string; readonly line: string }>>;
};

/** A guide with its words in one language, as pages get it. */
export type WordedGuide = { readonly guide: Guide; readonly words: GuideWords };
