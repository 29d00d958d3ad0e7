import { systemClock } from './clock/clock.ts';
import { USUAL_PACE } from './live/publisher.ts';
import { serve } from './serve.ts';
import { settingsFrom } from './settings.ts';

// While it waits for a database nothing else keeps the process running.
setInterval(() => undefined, 60_000);
try {
  await serve(settingsFrom(process.env), { clock: systemClock, pace: USUAL_PACE });
  // A connection to a database that has gone silent would keep the process for another quarter of an hour.
  process.exit();
} catch (error) {
  console.error(`Sekskant cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
