declare const brand: unique symbol;
type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** A member's private value, a whole number from 1 (low) to 5 (high). */
export type Rating = Branded<number, 'Rating'>;

/** A group's agreed value, a whole number from 1 (low) to 5 (high). */
export type Score = Branded<number, 'Score'>;

export const SCALE = [1, 2, 3, 4, 5] as const;

/** A rating, or a member's word that they do not know. */
export type Answer = Rating | 'unknown';

/** One value per factor in the guide's order: the line in the diagram. What the group has not agreed yet is null. */
export type Profile = readonly (Score | null)[];

/** How many chose each value, lowest first: five whole numbers. */
export type Counts = readonly number[];

/** Takes any number, gives a rating if it is a whole number from 1 to 5. */
export function ratingFrom(value: number): Rating | undefined {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: just checked; this is where ratings are made.
  return isOnScale(value) ? (value as Rating) : undefined;
}

/** Takes any number, gives a score if it is a whole number from 1 to 5. */
export function scoreFrom(value: number): Score | undefined {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: just checked; this is where scores are made.
  return isOnScale(value) ? (value as Score) : undefined;
}

/** Whether a line has a score for every factor. */
export function isWhole(profile: Profile): boolean {
  return profile.every((score) => score !== null);
}

function isOnScale(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= SCALE.length;
}
