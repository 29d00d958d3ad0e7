import { SETTINGS } from '../../src/settings.ts';

/** Returns all settings of the server as a table in Markdown. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, { usual, means }]) => `| \`${name}\` | ${usual} | ${means} |`);
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
