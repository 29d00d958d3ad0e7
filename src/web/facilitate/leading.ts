import { createContext } from 'svelte';
import type { FacilitatorView } from '../../dialogue/view/facilitator.ts';
import { Lead } from '../parts/lead.svelte.ts';
import type { Session } from '../parts/wire/session.svelte.ts';

/** What changes what the whole room sees is not sent later than this: nobody expects it any more. */
const HEARD_WITHIN_MS = 5_000;

/** What leads the room, for whatever on the page does: two steps do not cross each other. */
export const [useLead, setLead] = createContext<Lead>();

export function leadBy(session: Session<FacilitatorView>): Lead {
  return new Lead(async (commands) => {
    const outcomes = await Promise.all(commands.map((command) => session.sendWithin(command, HEARD_WITHIN_MS)));
    return outcomes.includes(undefined) ? 'not-heard' : 'answered';
  });
}
