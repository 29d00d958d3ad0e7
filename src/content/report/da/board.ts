/** The poster of the agreements, for the wall. */
export const board = {
  kind: 'Aftaletavle',
  /** Over the boxes to tick. */
  done: 'Gjort',
  /** Over empty rows to write in. */
  more: 'Plads til flere aftaler',
};
