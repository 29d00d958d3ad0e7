import { createContext } from 'svelte';
import type { PhoneView } from '../../dialogue/view/participant.ts';
import type { Session } from '../parts/wire/session.svelte.ts';

export const [useSession, setSession] = createContext<Session<PhoneView>>();
