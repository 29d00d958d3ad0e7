// Runs one of our TypeScript files with the pinned Node, whatever Node the machine has, and installs first what is missing.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handOver } from './children.mjs';
import { install } from './installation.mjs';

/** What is run beside a server, whose packages are not to be replaced by those of development under it. */
const OF_OPERATORS = ['scripts/copies.ts', 'scripts/log.ts', 'scripts/settings.ts'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [script, ...words] = process.argv.slice(2);
const isOnServer = existsSync('dist/.made-of.json') && OF_OPERATORS.includes(script);
handOver(await install({ development: !isOnServer }), [script, ...words]);
