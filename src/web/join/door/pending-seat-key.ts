import { randomId } from '../../parts/wire/random.ts';
import { inTab, onDevice } from '../../parts/wire/storage.ts';

/** Whether this browser has a seat in the dialogue. The key to it is a cookie that no script can read. */
export function hasSeat(code: string): boolean {
  return onDevice.read(seatKeyOf(code)) !== undefined;
}

/** The key for a seat that is being asked for: the same until it is confirmed, so that a retry or a reload is no second seat. */
export function pendingSeatKeyFor(code: string): string {
  const held = inTab.read(storageKeyOf(code));
  if (held) return held;
  const fresh = randomId();
  inTab.write(storageKeyOf(code), fresh);
  return fresh;
}

export function confirmSeat(code: string): void {
  onDevice.write(seatKeyOf(code), 'taken');
  inTab.remove(storageKeyOf(code));
}

export function forgetSeat(code: string): void {
  onDevice.remove(seatKeyOf(code));
}

function seatKeyOf(code: string): string {
  return `sekskant.seat.${code}`;
}

function storageKeyOf(code: string): string {
  return `sekskant.ticket.${code}`;
}
