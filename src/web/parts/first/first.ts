import { isTooOld } from './able.ts';

/**
 * What stands in a page before its script has come says so when that will not happen: the browser is too old for it, or the
 * script did not come whole. This one is small, and comes before it.
 */
const NEWS: Readonly<Record<'old' | 'broken', string>> = { old: '.too-old', broken: '.late' };

if (isTooOld()) tell('old');
else {
  // A script that cannot be fetched says so where it stands, one that breaks off to the window.
  window.addEventListener(
    'error',
    ({ target }) => (target instanceof HTMLLinkElement ? undefined : tell('broken')),
    true,
  );
  window.addEventListener('unhandledrejection', () => tell('broken'));
}
for (const again of document.querySelectorAll<HTMLElement>('.opens .again')) {
  again.hidden = false;
  // The address may carry what a link would lose.
  again.addEventListener('click', (event) => {
    event.preventDefault();
    void openAgain();
  });
}

/** Fetches the scripts anew, since a browser may have kept what broke off, and then the page with the address as it is. */
async function openAgain(): Promise<void> {
  const scripts = [...document.scripts].map(({ src }) => fetch(src, { cache: 'reload' }));
  await Promise.allSettled(scripts);
  location.reload();
}

function tell(news: keyof typeof NEWS): void {
  // When the page is there, it speaks for itself.
  const opens = document.querySelector('.opens');
  if (!opens || opens.classList.contains('told')) return;
  opens.classList.add('told');
  for (const [kind, place] of Object.entries(NEWS))
    opens.querySelector(place)?.toggleAttribute('hidden', kind !== news);
}
