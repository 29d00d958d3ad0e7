// `npm run dev`: the server, started anew when its sources change, behind Vite, which shows the pages as they are edited.
import { mkdirSync, readdirSync } from 'node:fs';
import { networkAddress } from '../../src/http/origin.ts';
import { settingsFrom } from '../../src/settings.ts';
import { run } from '../children.mjs';
import { freePort } from '../free-port.ts';
import { servePages } from './pages.ts';

/** The server looks for built pages, which nobody asks it for here. */
mkdirSync('dist/assets', { recursive: true });

try {
  const { host, port } = settingsFrom(process.env);
  const serverPort = await freePort();
  await servePages({ host, port, serverPort });
  console.log(`The pages, which follow your editor: http://localhost:${port}`);
  process.exitCode = (await runServer(serverPort, port)) ?? 1;
} catch (error) {
  console.error(`Sekskant cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** Runs the server on `serverPort` for those who come by `port`. Vite imports the pages, so that it does not watch these. */
function runServer(serverPort: number, port: number): Promise<number | null> {
  const watched = readdirSync('src').filter((name) => name !== 'web');
  const watching = watched.map((name) => `--watch-path=src/${name}`);
  return run(process.execPath, [...watching, '--watch-preserve-output', 'src/main.ts'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(serverPort),
      PUBLIC_URL: process.env.PUBLIC_URL || `http://${networkAddress() ?? 'localhost'}:${port}`,
      TRUST_PROXY: 'yes',
    },
    onoutput: (text) => process.stdout.write(text.replaceAll(`:${serverPort}`, `:${port}`)),
  });
}
