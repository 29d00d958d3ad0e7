/**
 * Where chance begins in tests that make choices by it: the same each time, so that they pass or fail as they did before.
 * `npm test -- seeds N` has it begin elsewhere.
 */
export const SEED = Number(process.env.SEED ?? 1);
