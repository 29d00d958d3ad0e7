import { renderUnicodeCompact } from 'uqr';
import type { NetworkAddress } from './ranking.ts';

type Announced = {
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly addresses: readonly NetworkAddress[];
  /** Whether somebody reads it, who may hold a phone up to it. */
  readonly isTerminal: boolean;
};

/** Returns what is said when the server has started: where this machine and phones find it. */
export function announcement({ port, publicUrl, addresses, isTerminal }: Announced): string {
  const ready = `Sekskant is ready: http://localhost:${port}`;
  const [first, ...others] = publicUrl ? [publicUrl] : addresses.map(({ host }) => `http://${host}:${port}`);
  if (first === undefined) return `${ready}\nThere is no network: phones cannot come here until there is one.`;
  const found = publicUrl ? `Others find it at: ${first}` : `Phones on the same network: ${first}`;
  const elsewhere = others.length > 0 ? [`If they do not get there: ${others.join(' or ')}`] : [];
  // Whoever keeps the output as a log has no use for a picture.
  const picture = isTerminal ? [renderUnicodeCompact(first, { ecc: 'L', border: 2 })] : [];
  return [ready, found, ...elsewhere, ...picture].join('\n');
}
