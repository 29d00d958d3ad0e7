// Fails when the built pages use what the oldest browsers that work do not have, and `parts/first/fill-in.ts` does not give them.
// The list is from MDN's browser-compat-data: what came after Chrome 99, Safari 15.4 or Firefox 98, or is there over TLS alone.
import { globSync, readFileSync } from 'node:fs';

const MEMBERS = [
  ...['toSpliced', 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf'],
  ...['isDisjointFrom', 'isWellFormed', 'toWellFormed', 'getOrInsert', 'getOrInsertComputed', 'checkVisibility'],
  ...['showPopover', 'hidePopover', 'togglePopover', 'startViewTransition', 'moveBefore', 'setHTML', 'toBase64'],
];
const STATICS = [
  ...[
    'Promise.withResolvers',
    'Promise.try',
    'Object.groupBy',
    'Array.fromAsync',
    'AbortSignal.timeout',
    'AbortSignal.any',
  ],
  ...[
    'RegExp.escape',
    'Iterator.from',
    'URL.canParse',
    'URL.parse',
    'Intl.Segmenter',
    'Intl.DurationFormat',
    'Error.isError',
  ],
  ...['crypto.randomUUID', 'crypto.subtle', 'Math.sumPrecise', 'navigator.locks', 'navigator.serviceWorker'],
];
const ITERATOR = String.raw`\b(?:values|keys|entries|matchAll)\([^()]*\)\.(?:map|filter|some|every|find|reduce|take|drop|flatMap|toArray)\(`;
const NEW = new RegExp(
  [
    String.raw`\.(?:${MEMBERS.join('|')})\(`,
    String.raw`\b(?:${STATICS.join('|').replaceAll('.', String.raw`\.`)})\b`,
    String.raw`\bTextDecoderStream\b|\bTemporal\.`,
    String.raw`\(\?<[=!]`,
    `(?<!Object\\.)${ITERATOR}`,
  ].join('|'),
  'g',
);

/** Of style sheets, what would be missed without it, and is said nowhere else for those that do not know it. */
const NEW_STYLE = /[;{](?:scale|rotate|translate):|[;{](?!--)[a-z-]+:[^;{}]*\ddvh/g;

/** TypeBox's formats of addresses, which no schema of ours has. */
const UNUSED = /(FromFile|reader)-[^:]*: URL\.canParse$/;

const usesIn = (files: string, of: RegExp) =>
  globSync(files).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(of)].map(({ 0: found }) => `${file}: ${found}`),
  );
const used = [...usesIn('dist/assets/*.js', NEW), ...usesIn('dist/assets/*.css', NEW_STYLE)];
const missing = used.filter((use) => !UNUSED.test(use));
for (const use of missing) console.log(use);
if (missing.length > 0) process.exitCode = 1;
