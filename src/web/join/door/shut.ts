import type { RefusalCode } from '../../../dialogue/refusal.ts';

/** What whoever wants to take a seat is told when the door has been closed since they saw it open. The page shows that it is. */
export const SHUT: readonly RefusalCode[] = ['unknown-dialogue', 'door-closed', 'dialogue-ended'];
