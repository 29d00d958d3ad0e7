import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fc } from '../../../test/property.ts';
import { type Dialogue, seatAt } from '../../dialogue/state.ts';
import { anyRun, played } from '../../dialogue/testing/run.ts';
import { everyView } from '../../dialogue/testing/views.ts';
import type { SeatView, TableView } from '../../dialogue/view/participant.ts';
import type { WaitingView } from '../../dialogue/view/waiting.ts';
import { doorView } from './views/door.ts';
import { facilitatorView } from './views/facilitator.ts';
import { participantView, waitingView } from './views/participant.ts';
import { resultView } from './views/result.ts';
import { screenView } from './views/screen.ts';

const ajv = new Ajv2020({ allowUnionTypes: true });
const isDoor = ajv.compile(doorView);
const isScreen = ajv.compile(screenView);
const isConsole = ajv.compile(facilitatorView);
const isResult = ajv.compile(resultView);
const isParticipant = ajv.compile(participantView);
const isWaiting = ajv.compile(waitingView);

test('whatever people do, each visitor is sent what the schema of its view says', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { dialogue } of played(run).filter((_, step) => step % 10 === 0)) {
        const { door, screen, facilitator, result, tables, seats } = asSent(dialogue);
        seen.add(dialogue.phase);
        assert.ok(isDoor(door), ajv.errorsText(isDoor.errors));
        assert.ok(isScreen(screen), ajv.errorsText(isScreen.errors));
        assert.ok(isConsole(facilitator), ajv.errorsText(isConsole.errors));
        assert.ok(isResult(result), ajv.errorsText(isResult.errors));
        for (const view of seats) {
          seen.add('seat' in view ? 'at a table' : 'waiting');
          assert.equal(faultIn(view, tables, dialogue), null);
        }
      }
    }),
  );
  for (const what of ['exercise', 'closing', 'at a table', 'waiting'])
    assert.ok(seen.has(what), 'views must be whole for this test to mean anything');
});

/** Returns what the schemas have against a phone's view; null when it is what they say. */
function faultIn(view: SeatView | WaitingView, tables: readonly TableView[], dialogue: Dialogue): string | null {
  if (!('seat' in view)) return isWaiting(view) ? null : ajv.errorsText(isWaiting.errors);
  const table = tables.find(({ group }) => group.number === seatAt(dialogue, view.seat)?.group);
  return isParticipant({ table, me: view }) ? null : ajv.errorsText(isParticipant.errors);
}

type Sent = Readonly<Record<'door' | 'screen' | 'facilitator' | 'result', unknown>> & {
  readonly tables: readonly TableView[];
  readonly seats: readonly (SeatView | WaitingView)[];
};

/** All views as they come out of the JSON that is sent. */
function asSent(dialogue: Dialogue): Sent {
  const { seats, ...views } = everyView(dialogue);
  return JSON.parse(JSON.stringify({ ...views, seats: [...seats.values()] })) as Sent;
}
