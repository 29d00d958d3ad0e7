import { spelled } from '../count/da.ts';

/** Where a group's line lies furthest from the middle of all groups. */
export const fromMiddle = {
  above: (group: string, by: number, factor: string) => `${group} ligger ${steps(by)} over midten i ${factor}`,
  below: (group: string, by: number, factor: string) => `${group} ligger ${steps(by)} under midten i ${factor}`,
};

/** How far apart two places on the scale are: ét, to, 2,5. */
function steps(by: number): string {
  if (by === 1) return 'ét';
  return Number.isInteger(by) ? spelled(by) : String(by).replace('.', ',');
}
