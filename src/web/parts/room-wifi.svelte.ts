import { MAX_WIFI, type Wifi } from '../../dialogue/wifi.ts';
import { ROOM_WIFI } from './own.ts';
import { onDevice } from './wire/storage.ts';

/**
 * The Wi-Fi that a facilitator has written for the room: in this browser alone, for all its pages. Rooms are met in again: it
 * is kept for the next dialogue, as long as the browser knows of any.
 */
export class RoomWifi {
  /** Null where there is none. */
  value = $state.raw<Wifi | null>(kept());

  /** Follows what is written on another page of this browser, until the function that it returns is called. */
  watch(): () => void {
    const take = ({ key }: StorageEvent) => {
      if (key === ROOM_WIFI || key === null) this.value = kept();
    };
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }

  set(wifi: Wifi | null): void {
    this.value = wifi;
    if (wifi) onDevice.write(ROOM_WIFI, JSON.stringify(wifi));
    else onDevice.remove(ROOM_WIFI);
  }
}

function kept(): Wifi | null {
  try {
    const { name, password }: Record<string, unknown> = Object(JSON.parse(onDevice.read(ROOM_WIFI) ?? 'null'));
    if (typeof name !== 'string' || typeof password !== 'string' || name === '') return null;
    return { name: name.slice(0, MAX_WIFI.name), password: password.slice(0, MAX_WIFI.password) };
  } catch {
    return null;
  }
}
