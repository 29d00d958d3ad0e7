import type { KeyCommand, RenewedKey } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { MAX_CO_FACILITATORS, MAX_LATER_CODES } from '../limits.ts';
import { type Dialogue, type KeptKeys, newestCode } from '../state.ts';

/** New keys for the pages of those who lead and look on, and a new code for newcomers. The server has seen that the facilitator asks. */
export function decideKeys(dialogue: Dialogue, command: KeyCommand): Decision {
  switch (command.type) {
    case 'renewKeys':
      return accept(...keptIn(dialogue, command.kept), ...renewedIn(dialogue, command.renewed));
    case 'addCoFacilitator': {
      if (dialogue.coFacilitators.some(({ key }) => key === command.key)) return accept();
      if (dialogue.coFacilitators.length >= MAX_CO_FACILITATORS) return refuse('too-much-text');
      const added: Event = { type: 'coFacilitatorAdded', id: dialogue.nextCoFacilitator, key: command.key };
      return accept(...keptIn(dialogue, command.kept), added);
    }
    case 'removeCoFacilitator':
      return dialogue.coFacilitators.some(({ id }) => id === command.id)
        ? accept({ type: 'coFacilitatorRemoved', id: command.id }, ...renewedIn(dialogue, command.renewed))
        : accept();
    case 'replaceCode': {
      const { code, replaced } = command;
      if (dialogue.phase === 'ended') return refuse('wrong-phase');
      // Somebody was faster, or asks again because the answer was lost.
      if (newestCode(dialogue) !== replaced) return accept();
      if (dialogue.laterCodes.length >= MAX_LATER_CODES) return refuse('too-much-text');
      return accept({ type: 'codeReplaced', code });
    }
  }
}

function renewedIn({ keys }: Dialogue, renewed: readonly RenewedKey[]): readonly Event[] {
  return renewed.flatMap((each): readonly Event[] => {
    const { role, key } = each;
    if (keys[role] === key) return [];
    const event: Event = { type: 'keyRenewed', role, key };
    return each.role === 'facilitator' ? [event] : [event, { type: 'keyKept', role: each.role, key: each.plain }];
  });
}

/** From now on they stand by themselves. */
function keptIn({ keptKeys }: Dialogue, kept: KeptKeys): readonly Event[] {
  return (['screen', 'result'] as const).flatMap((role): readonly Event[] => {
    const key = kept[role];
    return keptKeys[role] === null && key !== null ? [{ type: 'keyKept', role, key }] : [];
  });
}
