import { addressToType } from '../../dialogue/code.ts';
import type { Place } from '../paper.ts';

/** How a dialogue is found, as it is read from paper. */
export type Whereabouts = {
  /** Two times four digits, as they are easiest to type. */
  readonly code: string;
  /** What to type in a browser: the host without `https://` and without the rest. */
  readonly address: string;
};

export function whereaboutsOf({ code, join }: Place): Whereabouts {
  return { code: `${code.slice(0, 4)} ${code.slice(4)}`, address: addressToType(join) };
}

/** The address that phones open to sit down at a group; the way into the dialogue where it is null. */
export function joinAt(join: string, group: number | null): string {
  return group === null ? join : `${join}?group=${group}`;
}
