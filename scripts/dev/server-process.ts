import { readdirSync } from 'node:fs';
import { systemClock } from '../../src/clock/clock.ts';
import { networkOfThisMachine } from '../../src/http/network/machine.ts';
import { run } from '../children.mjs';

/** The server as a process of its own, which is started anew when its sources change. */
export class ServerProcess {
  /** Where it listens, another one each time; undefined until it has said so. */
  port: number | undefined;

  /** Runs the server for those who come to `frontPort`, until this process ends. Returns its exit code. */
  async run(frontPort: number): Promise<number | null> {
    const [likeliest] = await networkOfThisMachine(systemClock).addresses();
    // The pages are Vite's to watch.
    const watched = readdirSync('src').filter((name) => name !== 'web');
    const watching = watched.map((name) => `--watch-path=src/${name}`);
    return run(process.execPath, [...watching, '--watch-preserve-output', 'src/main.ts'], {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: '0',
        PUBLIC_URL: process.env.PUBLIC_URL || `http://${likeliest?.host ?? 'localhost'}:${frontPort}`,
        TRUST_PROXY: '127.0.0.1,::1',
      },
      onoutput: (text) => {
        const [, port] = /is ready: http:\/\/localhost:(\d+)/.exec(text) ?? [];
        if (port) this.port = Number(port);
        process.stdout.write(text.replace(`localhost:${port}`, `localhost:${frontPort}`));
      },
    });
  }
}
