export const RADAR_SIZES = ['phone', 'laptop', 'projector', 'card'] as const;
export type RadarSize = (typeof RADAR_SIZES)[number];

/** The lengths of a figure, in the unit of its radius. */
export type Measure = {
  readonly radius: number;
  /** Of the whole figure with its names, where they stand at the shoulders. */
  readonly width: number;
  readonly text: number;
  readonly numeral: number;
  readonly grid: number;
  readonly gridDot: number;
  /** The line of one group, and of each of several. */
  readonly line: number;
  readonly thin: number;
  /** The radius of a marker with a figure inside, and of one without. */
  readonly figure: number;
  readonly dot: number;
};

/** A phone's figure is about as many units wide as the page has pixels; the others are drawn larger, so their marks are finer. */
export const MEASURES: Record<RadarSize, Measure> = {
  phone: {
    radius: 142,
    width: 358,
    text: 14,
    numeral: 12,
    grid: 1.1,
    gridDot: 2.4,
    line: 4,
    thin: 1.8,
    figure: 11,
    dot: 5.5,
  },
  laptop: {
    radius: 158,
    width: 420,
    text: 15,
    numeral: 12,
    grid: 1,
    gridDot: 2.2,
    line: 4,
    thin: 1.6,
    figure: 10.5,
    dot: 5.2,
  },
  projector: {
    radius: 320,
    width: 826,
    text: 30,
    numeral: 28,
    grid: 2,
    gridDot: 4.2,
    line: 8,
    thin: 3.5,
    figure: 22,
    dot: 11.5,
  },
  card: {
    radius: 100,
    width: 264,
    text: 13,
    numeral: 11,
    grid: 1,
    gridDot: 1.8,
    line: 3.5,
    thin: 1.6,
    figure: 9,
    dot: 5,
  },
};
