import { randomId } from '../../parts/wire/random.ts';

/** Whether this browser has a seat in the dialogue. The key to it is a cookie that no script can read. */
export function hasSeat(code: string): boolean {
  try {
    return localStorage.getItem(seatKeyOf(code)) !== null;
  } catch {
    return false;
  }
}

/** The key for a seat that is being asked for: the same until it is confirmed, so that a retry or a reload is no second seat. */
export function pendingSeatKeyFor(code: string): string {
  const fresh = randomId();
  try {
    const held = sessionStorage.getItem(storageKeyOf(code));
    if (held) return held;
    sessionStorage.setItem(storageKeyOf(code), fresh);
  } catch {
    // Without storage the ticket lives as long as the page.
  }
  return fresh;
}

export function confirmSeat(code: string): void {
  try {
    localStorage.setItem(seatKeyOf(code), 'taken');
    sessionStorage.removeItem(storageKeyOf(code));
  } catch {
    // The next load of the page then begins at the door.
  }
}

export function forgetSeat(code: string): void {
  try {
    localStorage.removeItem(seatKeyOf(code));
  } catch {
    // Nothing was kept.
  }
}

function seatKeyOf(code: string): string {
  return `sekskant.seat.${code}`;
}

function storageKeyOf(code: string): string {
  return `sekskant.ticket.${code}`;
}
