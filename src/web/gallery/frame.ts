import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { type GalleryAddress, galleryAddress } from './address.ts';
import type { GalleryLanguage } from './pseudo.ts';
import type { Show, Shown } from './stages/stage.ts';
import type { Visitor } from './visitors.ts';

declare global {
  interface Window {
    /** Shows another sample of the same visitor, and settles when it stands there. */
    show: (address: GalleryAddress) => Promise<void>;
    /** Has it read in another language, and settles when it is. */
    speak: (language: GalleryLanguage) => Promise<void>;
  }
}

/** A visitor's page brings its own styles, so that only one kind of them is in a frame. */
const STAGES: Readonly<Record<Visitor, () => Promise<{ readonly show: Show }>>> = {
  start: () => import('./stages/start.ts'),
  join: () => import('./stages/join.ts'),
  facilitate: () => import('./stages/facilitate.ts'),
  screen: () => import('./stages/screen.ts'),
  result: () => import('./stages/result.ts'),
};

let shown: Shown | undefined;

window.show = async (address) => {
  const { show } = await STAGES[address.visitor]();
  await shown?.takeAway();
  window.scrollTo(0, 0);
  shown = await show(address);
};
window.speak = async (language) => shown?.speak(language);

await window.show(galleryAddress(location.search));
