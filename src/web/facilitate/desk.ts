import { createContext } from 'svelte';
import type { FacilitatorView } from '../../dialogue/view/facilitator.ts';
import type { Visit } from '../parts/wire/visit.svelte.ts';

/** The facilitator's line to the dialogue. */
export const [useDesk, setDesk] = createContext<Visit<FacilitatorView>>();
