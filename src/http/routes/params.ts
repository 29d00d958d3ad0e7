import type { Clock } from '../../clock/clock.ts';
import type { GuideRegistry } from '../../content/guides/registry.ts';
import { LANGUAGES } from '../../content/language.ts';
import type { Rooms } from '../../live/rooms.ts';
import type { Press } from '../../report/press.ts';
import { oneOf } from '../api/words.ts';
import type { CodeGate } from '../guessing/gate.ts';
import type { HeldOpen } from '../held-open.ts';
import type { Origin } from '../origin.ts';
import { Type } from '../type.ts';
import { ROLES } from '../visitor.ts';

/** What every route works with. */
export type Dependencies = {
  readonly rooms: Rooms;
  readonly guides: GuideRegistry;
  readonly gate: CodeGate;
  readonly clock: Clock;
  readonly press: Press;
  readonly heldOpen: HeldOpen;
  readonly origin: Origin;
};

export const ofDialogue = Type.Object({
  code: Type.String({ pattern: '^\\d{8}$', description: 'The eight digits of the dialogue.' }),
});
/** A browser may hold several keys to a dialogue; the page says which it speaks as. */
export const speakingAs = Type.Object({ as: oneOf(ROLES, 'Which of its cookies the request speaks with.') });
export const language = oneOf(LANGUAGES);
/** At least 96 bits in letters that need no quoting; ours have 128. */
export const key = Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'A secret of at least 96 bits.' });
/** What every request about a dialogue may be told. */
export const ABOUT_DIALOGUE = ['unknown-dialogue', 'too-many-codes', 'not-stored'] as const;
/** What every request that changes something may be told: a page of somebody else may have made it. */
export const CHANGING = ['not-allowed'] as const;
/** What every request with a body may be told besides. */
export const WITH_BODY = ['too-large', ...CHANGING] as const;
