import type { KeyEvent } from '../event.ts';
import type { Dialogue } from '../state.ts';

/** Which keys open the pages of those who lead, and of those who look on, and which code newcomers come in by. */
export function evolveKeys(dialogue: Dialogue, event: KeyEvent): Dialogue {
  switch (event.type) {
    case 'keyRenewed':
      return { ...dialogue, keys: { ...dialogue.keys, [event.role]: event.key } };
    case 'keyKept':
      return { ...dialogue, keptKeys: { ...dialogue.keptKeys, [event.role]: event.key } };
    case 'coFacilitatorAdded': {
      const { id, key } = event;
      return { ...dialogue, coFacilitators: [...dialogue.coFacilitators, { id, key }], nextCoFacilitator: id + 1 };
    }
    case 'coFacilitatorRemoved':
      return { ...dialogue, coFacilitators: dialogue.coFacilitators.filter(({ id }) => id !== event.id) };
    case 'codeReplaced':
      return { ...dialogue, laterCodes: [...dialogue.laterCodes, event.code] };
  }
}
