import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../../test/property.ts';
import { allHere } from '../testing/builders.ts';
import { anyRun, played } from '../testing/run.ts';
import { facilitatorView } from './facilitator.ts';
import { onScreen } from './on-screen.ts';
import { screenView } from './screen.ts';

test('the console knows exactly what the room sees, whatever has happened', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { dialogue } of played(run))
        assert.deepEqual(onScreen(facilitatorView(dialogue, allHere)), screenView(dialogue));
    }),
  );
});
