/** `partly` where something is left; `none` where there is nothing of the kind. */
export type Status = 'met' | 'partly' | 'not' | 'none';
/** As an auditor reads it: in Danish, and in English for everybody else. */
type Texts = Readonly<Record<'da' | 'en', string>>;

/** A criterion of WCAG 2.2, and how the pages stand to it. */
export type Criterion = {
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly name: Texts;
  readonly status: Status;
  /** Where it is met and how, or what is left. */
  readonly where: Texts;
  /** Files of this repository that show or test it, or when somebody tried it by hand, or only read the code for it. */
  readonly tested: readonly string[];
};
