import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const BURNER = fileURLToPath(new URL('burner.ts', import.meta.url));

/** Gives every core work that never ends, until it is disposed of or this process is gone, however it ends. */
export function burnEveryCore(): Disposable & { readonly burners: number } {
  const burners = Array.from({ length: availableParallelism() }, () => fork(BURNER));
  return {
    burners: burners.length,
    [Symbol.dispose]: () => {
      for (const burner of burners) burner.disconnect();
    },
  };
}
