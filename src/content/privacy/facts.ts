/** What only whoever runs a server knows of what it keeps. */
export type PrivacyFacts = {
  /** Who answers for what is kept; null where nobody has said so. */
  readonly controller: string | null;
  /** How to reach them: an address of e-mail, a telephone number, or where to go. */
  readonly contact: string | null;
  /** An address where the controller's own notice stands. */
  readonly notice: string | null;
  /** Who runs the machine, and in which country. */
  readonly place: string | null;
  readonly storage: 'file' | 'database';
  /** For how long a copy of what is kept is kept. */
  readonly backupDays: number | null;
};
