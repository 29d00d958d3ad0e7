import { createContext } from 'svelte';
import type { FacilitatorView } from '../../dialogue/view/facilitator.ts';
import type { Session } from '../parts/wire/session.svelte.ts';

export const [useSession, setSession] = createContext<Session<FacilitatorView>>();
