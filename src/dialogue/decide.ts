import type { Actor, Circumstances, Command } from './command.ts';
import { decideAgenda } from './decide/agenda.ts';
import { decideAside } from './decide/aside.ts';
import { decideClosing } from './decide/closing.ts';
import { eraseRatings } from './decide/erasure.ts';
import { decideHandover } from './decide/handover.ts';
import { decideKeys } from './decide/keys.ts';
import { decideLastTime } from './decide/last-time.ts';
import { decidePen } from './decide/pen.ts';
import { decideRating } from './decide/rating.ts';
import { decideSeating } from './decide/seating.ts';
import { decideTable } from './decide/table.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { type Dialogue, seatAt } from './state.ts';

/** Takes what is so, who asks and what for, gives what happens or a refusal. Never throws. */
export function decide(dialogue: Dialogue, actor: Actor, command: Command, circumstances: Circumstances): Decision {
  if (actor.role === 'system') return decideForSystem(dialogue, command);
  if (actor.role === 'seat') {
    const seat = seatAt(dialogue, actor.seat);
    if (!seat) return refuse('unknown-seat');
    // Whoever is to be let in has no part in anything yet.
    if (seat.group === null && !isForWaiting(command)) return refuse('still-waiting');
  }
  if (actor.role === 'newcomer' && command.type !== 'join' && command.type !== 'takeSeatOver')
    return refuse('not-allowed');
  if (dialogue.phase === 'ended' && !isForAfterwards(command)) return refuse('dialogue-ended');
  return decideTopic(dialogue, actor, command, circumstances);
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a line for each command, so that the compiler misses none.
function decideTopic(dialogue: Dialogue, actor: Actor, command: Command, circumstances: Circumstances): Decision {
  switch (command.type) {
    case 'eraseRatings':
    case 'keepLonger':
    case 'renewKeys':
    case 'addCoFacilitator':
    case 'removeCoFacilitator':
    case 'replaceCode':
      return refuse('not-allowed');
    case 'rename':
    case 'setDurations':
    case 'enterPhase':
    case 'addTime':
    case 'showFactor':
    case 'showAgreement':
    case 'showPlenary':
    case 'spotlight':
    case 'showClosingQuestion':
    case 'readOutAgreements':
    case 'pickNote':
    case 'undoPhase':
      return actor.role === 'facilitator' ? decideAgenda(dialogue, command, circumstances) : refuse('not-allowed');
    case 'join':
    case 'setDoor':
    case 'addGroup':
    case 'removeGroup':
    case 'setMode':
    case 'countPeople':
    case 'move':
    case 'admit':
    case 'decline':
    case 'leave':
    case 'removeSeats':
      return decideSeating(dialogue, actor, command);
    case 'offerSeat':
    case 'takeSeatOver':
      return decideHandover(dialogue, actor, command, circumstances);
    case 'rate':
    case 'lock':
    case 'unlock':
    case 'reveal':
    case 'scoreTogether':
    case 'beginAgain':
      return decideRating(dialogue, actor, command, circumstances);
    case 'setAside':
    case 'comeBack':
      return decideAside(dialogue, actor, command, circumstances);
    case 'takePen':
    case 'askForPen':
    case 'givePen':
    case 'keepPen':
    case 'freePen':
      return decidePen(dialogue, actor, command, circumstances);
    case 'takeStep':
    case 'takeQuestion':
    case 'setDone':
    case 'setHelp':
    case 'setScore':
    case 'addNote':
    case 'editNote':
    case 'starNote':
    case 'removeNote':
    case 'restoreNote':
    case 'setFocus':
      return decideTable(dialogue, actor, command, circumstances);
    case 'setOutcome':
    case 'describeOutcome':
      return actor.role === 'facilitator' ? decideLastTime(dialogue, command) : refuse('not-allowed');
    case 'answerClosing':
    case 'addAgreement':
    case 'changeAgreement':
    case 'removeAgreement':
    case 'propose':
    case 'supportProposal':
    case 'leaveProposal':
    case 'withdrawProposal':
    case 'setFollowUp':
    case 'chooseNextSteps':
    case 'nameFacilitator':
    case 'sharePapers':
      return decideClosing(dialogue, actor, command);
  }
}

function decideForSystem(dialogue: Dialogue, command: Command): Decision {
  switch (command.type) {
    case 'keepLonger':
      return accept({ type: 'answered', refusal: null });
    case 'eraseRatings':
      return eraseRatings(dialogue);
    case 'removeSeats':
      return decideSeating(dialogue, { role: 'system' }, command);
    case 'renewKeys':
    case 'addCoFacilitator':
    case 'removeCoFacilitator':
    case 'replaceCode':
      return decideKeys(dialogue, command);
    default:
      return refuse('not-allowed');
  }
}

function isForWaiting({ type }: Command): boolean {
  return type === 'move' || type === 'leave' || type === 'offerSeat';
}

function isForAfterwards({ type }: Command): boolean {
  return ['enterPhase', 'nameFacilitator', 'sharePapers', 'offerSeat', 'takeSeatOver'].includes(type);
}
