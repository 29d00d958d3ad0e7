/** Tells the browser that this dialogue's page may be put among the phone's apps. */
export function offerAsApp(code: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${code}.webmanifest`;
  document.head.append(link);
}
