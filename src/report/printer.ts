// The process that makes papers: orders in, papers out, one at a time. See printer-process.ts.
import { setPriority } from 'node:os';
import { fileName } from './file-name.ts';
import type { Order } from './paper.ts';
import { print } from './print.ts';
import type { Printed } from './printer-process.ts';
import { reasonOf } from './reason.ts';
import { typesetter } from './typst.ts';

/** The live rooms go first when the machine is busy. */
const BEHIND_THE_ROOMS = 10;
setPriority(BEHIND_THE_ROOMS);

const setter = typesetter();

process.on('message', async (order: Order) => process.send?.(await attempt(order)));
// The rooms have gone: nobody else ends this process. Ctrl-C reaches all processes, and the rooms end first.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);

async function attempt(order: Order): Promise<Printed> {
  try {
    return { name: fileName(order), bytes: await print(setter, order) };
  } catch (error) {
    return { failed: `${order.paper} (${order.language}): ${reasonOf(error)}` };
  }
}
