/** What was measured, and what it must reach. */
export type Figure = {
  /** Short and stable: its name in the line of JSON. */
  readonly name: string;
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'per s' | '×' | 'kept' | 'joined' | 'µs' | 'MB' | 'made' | 'points';
  readonly reached: number;
  /** The same by a bare process in the same run, where that can be. */
  readonly raw?: number;
  readonly must?: Limit;
};

/** `timesRaw` and `beyondRaw` hold the figure against the bare process of the same run. */
type Limit = { readonly atMost: number } | { readonly atLeast: number } | RawLimit;
type RawLimit = { readonly maxTimesRaw: number } | { readonly minTimesRaw: number } | { readonly maxBeyondRaw: number };

/** Whether a figure is what it must be; undefined where nothing is asked. */
function isMet({ reached, raw = Number.NaN, must }: Figure): boolean | undefined {
  if (!must) return undefined;
  if ('atMost' in must) return reached <= must.atMost;
  if ('atLeast' in must) return reached >= must.atLeast;
  if ('maxTimesRaw' in must) return reached <= raw * must.maxTimesRaw;
  if ('minTimesRaw' in must) return reached >= raw * must.minTimesRaw;
  return reached <= raw + must.maxBeyondRaw;
}

/** A figure as a line of the table. */
export function lineOf(figure: Figure): string {
  const { what, reached, raw, unit } = figure;
  const met = isMet(figure);
  const cells = [
    what.padEnd(82),
    `${short(reached)} ${unit}`.padStart(14),
    (raw === undefined ? '' : `${short(raw)} ${unit}`).padStart(14),
    wordsFor(figure).padStart(24),
    met === undefined ? '' : met ? 'ok' : 'NOT',
  ];
  return cells.join('  ').trimEnd();
}

export const HEADING = `${'figure'.padEnd(82)}  ${'reached'.padStart(14)}  ${'raw'.padStart(14)}  ${'must reach'.padStart(24)}`;

/** All figures as one line of JSON. */
export function jsonOf(figures: readonly Figure[], machine: Readonly<Record<string, unknown>>): string {
  const entries = figures.map((figure) => {
    const { name, unit, reached, raw, must } = figure;
    return [name, { reached: rounded(reached), raw: raw && rounded(raw), unit, must, ok: isMet(figure) }];
  });
  return JSON.stringify({ machine, figures: Object.fromEntries(entries) });
}

function wordsFor({ must, unit, raw = Number.NaN }: Figure): string {
  if (!must) return '';
  if ('atMost' in must) return `≤ ${must.atMost} ${unit}`;
  if ('atLeast' in must) return `≥ ${must.atLeast} ${unit}`;
  if ('maxTimesRaw' in must) return `≤ ${must.maxTimesRaw} × raw = ${short(must.maxTimesRaw * raw)}`;
  if ('minTimesRaw' in must) return `≥ ${must.minTimesRaw} × raw = ${short(must.minTimesRaw * raw)}`;
  return `≤ raw + ${must.maxBeyondRaw} = ${short(must.maxBeyondRaw + raw)}`;
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toString() : String(rounded(value));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
