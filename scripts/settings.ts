// `npm run settings`: every setting as a table of Markdown, which docs/operations.md has word for word.
import { settingsTable } from './settings/table.ts';

console.log(settingsTable());
