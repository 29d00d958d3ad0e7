/** What only whoever runs a server can say of it. */
export type OperatorFacts = {
  /** Who answers for what is kept; null where nobody has said so. */
  readonly controller: string | null;
  /** How to reach them: an address of e-mail, a telephone number, or where to go. */
  readonly contact: string | null;
  /** An address where the controller's own notice stands. */
  readonly notice: string | null;
  /** How to tell them that somebody cannot use a page. */
  readonly accessibilityContact: string | null;
  /** An address where their own statement on accessibility stands. */
  readonly accessibilityStatement: string | null;
  /** Who runs the machine, and in which country. */
  readonly place: string | null;
  readonly storage: 'file' | 'database';
  /** For how long a copy of what is kept is kept. */
  readonly backupDays: number | null;
};
