import type { KeyCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { MAX_CO_FACILITATORS } from '../limits.ts';
import type { Dialogue, KeptKeys } from '../state.ts';

/** New keys for the pages of those who lead and look on. The server has seen that the facilitator asks. */
export function decideKeys(dialogue: Dialogue, command: KeyCommand): Decision {
  switch (command.type) {
    case 'renewKey': {
      const { role, key, plain, kept } = command;
      if (dialogue.keys[role] === key) return accept();
      const renewed: Event = { type: 'keyRenewed', role, key };
      const own: readonly Event[] =
        role === 'facilitator' || plain === null ? [] : [{ type: 'keyKept', role, key: plain }];
      return accept(...keptIn(dialogue, kept), renewed, ...own);
    }
    case 'addCoFacilitator': {
      if (dialogue.coFacilitators.some(({ key }) => key === command.key)) return accept();
      if (dialogue.coFacilitators.length >= MAX_CO_FACILITATORS) return refuse('too-much-text');
      const added: Event = { type: 'coFacilitatorAdded', id: dialogue.nextCoFacilitator, key: command.key };
      return accept(...keptIn(dialogue, command.kept), added);
    }
    case 'removeCoFacilitator':
      return dialogue.coFacilitators.some(({ id }) => id === command.id)
        ? accept({ type: 'coFacilitatorRemoved', id: command.id })
        : accept();
  }
}

/** From now on they stand by themselves. */
function keptIn({ keptKeys }: Dialogue, kept: KeptKeys): readonly Event[] {
  return (['screen', 'result'] as const).flatMap((role): readonly Event[] => {
    const key = kept[role];
    return keptKeys[role] === null && key !== null ? [{ type: 'keyKept', role, key }] : [];
  });
}
