// The server as `src/main.ts` runs it, but by a clock that stands still: whoever started it says how much time goes by.
import { testClock } from '../../src/clock/testing/clock.ts';
import { serve } from '../../src/serve.ts';
import { settingsFrom } from '../../src/settings.ts';
import { NO_PACE } from './start-server.ts';

const clock = testClock();
process.on('message', async (ms: number) => {
  await clock.pass(ms);
  process.send?.('passed');
});
await serve(settingsFrom(process.env), { clock, pace: NO_PACE });
process.exit();
