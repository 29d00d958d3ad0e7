import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from '../../../content/facilitate/da.ts';
import { waitingLines } from './waiting-lines.ts';

test('what waits is said in the words of those who did it', () => {
  const agreement = { factor: null, responsible: 'Ali', deadline: '2027-02-01', level: 'group' } as const;
  const lines = waitingLines(
    [
      { type: 'setScore', group: 3, factor: 'motivation', score: 4 },
      { type: 'setScore', group: 3, factor: 'innovation', score: 2 },
      { type: 'addAgreement', proposal: null, what: 'Vi mødes ved tavlen hver mandag klokken otte', ...agreement },
      { type: 'addTime', minutes: 5 },
    ],
    da,
  );
  assert.deepEqual(lines, ['Gruppe 3: et tal (2)', 'aftalen »Vi mødes ved tavlen hver mandag klokken …«', 'tiden']);
});
