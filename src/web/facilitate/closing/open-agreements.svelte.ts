import { isSameAgreement } from '../../../dialogue/agreement.ts';
import type { Agreement } from '../../../dialogue/state.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import type { ProposalView } from '../../../dialogue/view/participant.ts';
import { keptOnDevice } from '../../parts/wire/device-draft.svelte.ts';
import type { Session } from '../../parts/wire/session.svelte.ts';
import { SharedDraft } from '../../parts/wire/shared-draft.svelte.ts';
import { type AgreementDraft, draftFrom, termsFrom } from './draft.ts';

/** An agreement whose form is open. */
export type OpenAgreement = {
  readonly key: string;
  /** The agreement that is changed; null for a new one. */
  readonly id: number | null;
  /** The proposal that it comes from, if any. */
  readonly proposal: number | null;
  readonly draft: SharedDraft<AgreementDraft>;
  /** Whether somebody has just opened it, and means to write there. */
  readonly isFresh: boolean;
};

/** The agreements that are being written on a console: each has its own form, and what is half written comes back in it. */
export class OpenAgreements {
  readonly #session: Session<FacilitatorView>;
  #all = $state.raw<readonly OpenAgreement[]>([]);
  /** What was saved last, until its writer has been shown it: one that was changed, or the first with an id above those there were. */
  saved = $state.raw<{ readonly id: number } | { readonly above: number } | null>(null);

  constructor(session: Session<FacilitatorView>) {
    this.#session = session;
    const kept = keptOnDevice(session.code, 'agreement.').map((key) => this.#opened(key, null, false));
    this.#all = kept.filter(({ draft }) => draft.isOpen);
  }

  /** The forms of new agreements, and of those that another has removed meanwhile. */
  get unplaced(): readonly OpenAgreement[] {
    return this.#all.filter(({ id, draft }) => id === null || (draft.isOpen && !this.#agreement(id)));
  }

  of(id: number): OpenAgreement | undefined {
    return this.#all.find((open) => open.id === id);
  }

  openNew(proposal: ProposalView | null): void {
    this.#open(`new.${proposal?.id ?? 0}`, proposal);
  }

  openExisting(id: number): void {
    this.#open(String(id), null);
  }

  close({ key, draft }: OpenAgreement): void {
    draft.drop();
    this.#all = this.#all.filter((open) => open.key !== key);
  }

  /** Saves what is written. Its form closes when that is done, and stays with all that stands in it when it is refused. */
  async save(open: OpenAgreement): Promise<void> {
    const above = Math.max(0, ...this.#agreements.map(({ id }) => id));
    const { ok } = (await open.draft.save((draft, was) => this.#send(open, draft, was))) ?? { ok: !open.draft.isOpen };
    if (!ok) return;
    this.close(open);
    this.saved = open.id === null ? { above } : { id: open.id };
  }

  /** Takes the agreements on the page, gives the id of the one that was saved last, once it is among them. */
  savedAmong(agreements: readonly Agreement[]): number | undefined {
    const { saved } = this;
    if (saved === null) return undefined;
    return agreements.find(({ id }) => ('id' in saved ? id === saved.id : id > saved.above))?.id;
  }

  #send({ id, proposal }: OpenAgreement, draft: AgreementDraft, was: AgreementDraft) {
    if (id !== null && this.#agreement(id))
      return this.#session.send({ type: 'changeAgreement', id, ...draft, was: termsFrom(was) });
    return this.#session.send({ type: 'addAgreement', proposal: this.#stillWaiting(proposal), ...draft });
  }

  /** Whoever proposed it may have taken it back while it was being written; the agreement stands without it. */
  #stillWaiting(proposal: number | null): number | null {
    return this.#proposals.find(({ id, status }) => id === proposal && status === 'waiting')?.id ?? null;
  }

  get #proposals(): readonly ProposalView[] {
    return this.#session.view?.proposals ?? [];
  }

  get #agreements(): readonly Agreement[] {
    return this.#session.view?.closing.agreements ?? [];
  }

  #agreement(id: number): Agreement | undefined {
    return this.#agreements.find((agreement) => agreement.id === id);
  }

  #open(key: string, proposal: ProposalView | null): void {
    const others = this.#all.filter((open) => open.key !== key);
    this.#all = [this.#opened(key, proposal, true), ...others];
  }

  #opened(key: string, known: ProposalView | null, isFresh: boolean): OpenAgreement {
    const [, proposal] = /^new\.(\d+)$/.exec(key) ?? [];
    const id = proposal === undefined ? Number(key) : null;
    const stored = () => {
      const agreement = id === null ? undefined : this.#agreement(id);
      return agreement ? draftFrom(agreement) : null;
    };
    const draft = new SharedDraft<AgreementDraft>(
      {
        code: this.#session.code,
        name: `agreement.${key}`,
        stored,
        start: draftFrom(known),
        isSame: isSameAgreement,
      },
      this.#session.unsent === 0,
    );
    return { key, id, proposal: Number(proposal) || null, draft, isFresh };
  }
}
