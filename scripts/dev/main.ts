// `npm run dev`: the server, started anew when its sources change, behind Vite, which shows the pages as they are edited.
import { mkdirSync } from 'node:fs';
import { settingsFrom } from '../../src/settings.ts';
import { servePages } from './pages.ts';
import { ServerProcess } from './server-process.ts';

/** The server looks for built pages, which nobody asks it for here. */
mkdirSync('dist/assets', { recursive: true });

try {
  const server = new ServerProcess();
  const port = await servePages(settingsFrom(process.env), server);
  console.log(`The pages, which follow your editor: http://localhost:${port}`);
  process.exitCode = (await server.run(port)) ?? 1;
} catch (error) {
  console.error(`Sekskant cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
