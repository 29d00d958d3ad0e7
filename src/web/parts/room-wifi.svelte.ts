import { MAX_WIFI, type Wifi } from '../../dialogue/wifi.ts';
import { onDevice } from './wire/storage.ts';

/** Rooms are met in again: it is kept by the browser, for this dialogue and the next. */
const NAME = 'sekskant.wifi';

/** The Wi-Fi that a facilitator has written for the room: in this browser alone, for all its pages. */
export class RoomWifi {
  /** Null where there is none. */
  value = $state.raw<Wifi | null>(kept());

  /** Follows what is written on another page of this browser, until the function that it returns is called. */
  watch(): () => void {
    const take = ({ key }: StorageEvent) => {
      if (key === NAME || key === null) this.value = kept();
    };
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }

  set(wifi: Wifi | null): void {
    this.value = wifi;
    if (wifi) onDevice.write(NAME, JSON.stringify(wifi));
    else onDevice.remove(NAME);
  }
}

function kept(): Wifi | null {
  try {
    const { name, password }: Record<string, unknown> = Object(JSON.parse(onDevice.read(NAME) ?? 'null'));
    if (typeof name !== 'string' || typeof password !== 'string' || name === '') return null;
    return { name: name.slice(0, MAX_WIFI.name), password: password.slice(0, MAX_WIFI.password) };
  } catch {
    return null;
  }
}
