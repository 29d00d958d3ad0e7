// `npm run bench`: every figure of docs/performance.md. `npm run bench -- join storm` measures some only.
// Server and load are separate processes on this machine; the last line is JSON with every figure.
import { cpus, totalmem } from 'node:os';
import { heartbeat } from './beat.ts';
import { coldStart } from './cold.ts';
import { sameHourEverywhere } from './dialogue.ts';
import { durableCommands } from './durable.ts';
import { type Figure, HEADING, jsonOf, lineOf } from './figure.ts';
import { flooded } from './flood.ts';
import { costAsRoomGrows } from './growth.ts';
import { joinWave } from './join.ts';
import { lighthouseScores } from './lighthouse.ts';
import { memoryOfPhone, memoryOfServer } from './memory.ts';
import { firstPage } from './pages.ts';
import { costOfPapers } from './papers.ts';
import { sameWorkAsPeers } from './peers.ts';
import { phaseChange } from './phase.ts';
import { roomBesideThePress } from './press.ts';
import { groupReveal } from './reveal.ts';
import { ratingStorm } from './storm.ts';
import { tapSeen } from './tap.ts';

const MEASUREMENTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  phase: phaseChange,
  join: joinWave,
  storm: ratingStorm,
  reveal: groupReveal,
  tap: tapSeen,
  durable: durableCommands,
  memory: async () => [...(await memoryOfServer()), ...(await memoryOfPhone())],
  heartbeat,
  hour: sameHourEverywhere,
  cold: coldStart,
  growth: costAsRoomGrows,
  peers: sameWorkAsPeers,
  flood: flooded,
  pages: firstPage,
  papers: async () => [...(await costOfPapers()), ...(await roomBesideThePress())],
  lighthouse: lighthouseScores,
};
/** What fetches a program first is measured only when it is named. */
const ON_REQUEST = ['lighthouse'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  console.error(`There is no measurement "${unknown.join('", "')}": ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exit(1);
}

const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model.trim(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
};
console.log(
  `Node ${machine.node}, ${machine.cores} cores of ${machine.processor}, ${machine.memoryGb} GB\n\n${HEADING}`,
);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (wanted.length > 0 ? !wanted.includes(name) : ON_REQUEST.includes(name)) continue;
  const measured = await measure();
  figures.push(...measured);
  for (const figure of measured) console.log(lineOf(figure));
}
console.log(`\n${jsonOf(figures, machine)}`);
