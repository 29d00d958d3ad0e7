import type { Cancel, Clock } from '../../clock/clock.ts';
import type { Network } from './machine.ts';
import type { NetworkAddress } from './ranking.ts';

/** A facilitator who has changed the Wi-Fi looks at the terminal sooner than that. */
const LOOK_EVERY_MS = 15_000;

/**
 * Calls `say` when the machine has come to another network, with the addresses that it has then, until the function that it
 * returns is called. `known` are those that have been said.
 */
export function watchForMoves(
  network: Network,
  known: readonly NetworkAddress[],
  { clock, say }: { readonly clock: Clock; readonly say: (addresses: readonly NetworkAddress[]) => void },
): Cancel {
  let before = known[0]?.host;
  const look = async () => {
    const addresses = await network.addresses();
    const [first] = addresses;
    if (first?.host === before) return;
    before = first?.host;
    say(addresses);
  };
  return clock.every(LOOK_EVERY_MS, () => void look());
}
