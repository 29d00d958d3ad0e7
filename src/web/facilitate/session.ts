import { createContext } from 'svelte';
import type { FacilitatorView } from '../../dialogue/view/facilitator.ts';
import type { Connection } from '../parts/wire/connection.svelte.ts';

/** The facilitator's line to the dialogue. */
export const [useSession, setSession] = createContext<Connection<FacilitatorView>>();
