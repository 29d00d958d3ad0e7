/**
 * Shows the window with the screen: one that this page has opened is brought to the front as it stands, as the room may be
 * looking at it; else one is opened.
 */
export function showScreen(code: string, address: string): void {
  const opened = window.open('', `sekskant-screen-${code}`);
  // The browser has kept the window from opening, and says so itself.
  if (!opened) return;
  if (opened.location.pathname !== new URL(address, location.href).pathname) opened.location.replace(address);
  opened.focus();
}
