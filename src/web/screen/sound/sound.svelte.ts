import type { TimeLeft } from '../../../dialogue/view/time-left.ts';
import { onDevice } from '../../parts/wire/storage.ts';
import { playTones } from './tones.ts';

const NAME = 'sekskant.sound';
const ORDER: readonly TimeLeft[] = ['plenty', 'five', 'none'];

/** A soft sound when there is less time left than a moment ago. Off until somebody switches it on, here where it is heard. */
export class Sound {
  /** Whether this browser makes sounds at all. */
  readonly isPossible = 'AudioContext' in globalThis;
  #isOn = $state(onDevice.read(NAME) === 'on');
  /** Made when somebody has touched the page: before that no browser lets it be heard. */
  #context = $state.raw<AudioContext>();
  #heard: TimeLeft | undefined;

  get isOn(): boolean {
    return this.isPossible && this.#isOn;
  }

  /** Whether it is switched on since an earlier visit, and nobody has touched the page yet. */
  get isWaiting(): boolean {
    return this.isOn && !this.#context;
  }

  /** Whoever switches it on hears at once how it sounds. */
  toggle(): void {
    this.#isOn = !this.#isOn;
    if (!this.#isOn) {
      onDevice.remove(NAME);
      return;
    }
    onDevice.write(NAME, 'on');
    this.wake();
    this.#play();
  }

  /** Somebody has touched the page. */
  wake(): void {
    if (!this.isOn) return;
    this.#context ??= new AudioContext();
    // A laptop that slept leaves it suspended.
    void this.#context.resume();
  }

  /** Sounds when what is left is less than before. What is so when the page is opened is no news. */
  follow(left: TimeLeft): void {
    const before = this.#heard ?? left;
    this.#heard = left;
    if (this.isOn && ORDER.indexOf(left) > ORDER.indexOf(before)) this.#play();
  }

  #play(): void {
    if (this.#context) playTones(this.#context);
  }
}
