import { Type } from 'typebox';
import type { GuideRegistry } from '../../content/guides/registry.ts';
import { LANGUAGES } from '../../content/language.ts';
import type { Rooms } from '../../live/rooms.ts';
import type { Press } from '../../report/press.ts';
import type { CodeGate } from '../limits.ts';
import { ROLES } from '../visitor.ts';

/** What every route works with. */
export type Dependencies = {
  readonly rooms: Rooms;
  readonly guides: GuideRegistry;
  readonly gate: CodeGate;
  readonly press: Press;
  /** Where the world finds this server, when it is behind a proxy. */
  readonly publicUrl: string | undefined;
};

export const ofDialogue = Type.Object({ code: Type.String({ pattern: '^\\d{8}$' }) });
/** A browser may hold several keys to a dialogue; the page says which it speaks as. */
export const speakingAs = Type.Object({ as: Type.Enum([...ROLES]) });
export const language = Type.Enum([...LANGUAGES]);
/** At least 96 bits in letters that need no quoting; ours have 128. */
export const key = Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$' });
