import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../dialogue/event.ts';
import { EVENT_VERSION } from '../dialogue/event-version.ts';
import { opened } from '../dialogue/testing/builders.ts';
import { LogUnavailable, type Stored } from '../log/log.ts';
import { Projection } from './projection.ts';

const stored = (seq: number, event: object, version = EVENT_VERSION): Stored<Event> => ({
  seq,
  command: `command ${seq}`,
  version,
  event: event as Event,
});
const ofNewer: readonly (readonly [what: string, entry: Stored<Event>])[] = [
  ['of a newer version', stored(2, { type: 'renamed', title: 'Afdeling B' }, EVENT_VERSION + 1)],
  ['of a kind that is not known yet', stored(2, { type: 'somethingNew', with: 'more in it' })],
];

for (const [what, entry] of ofNewer) {
  test(`an entry ${what} is not guessed at, and the dialogue stays what it was`, () => {
    assert.throws(() => Projection.of([stored(1, opened()), entry]), LogUnavailable);
    const projection = Projection.of([stored(1, opened())]);
    const before = projection?.dialogue;
    assert.throws(() => projection?.add([entry]), /written by a newer Sekskant/);
    assert.equal(projection?.dialogue, before);
    assert.equal(projection?.seq, 1);
  });
}
