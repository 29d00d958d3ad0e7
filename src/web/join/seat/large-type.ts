/**
 * Sets the page in type that several people read across a table. The page is measured in rem, so that all of it grows
 * together; a small phone in the middle of a table has no room for that. Returns a function that sets it as before.
 */
export function inLargeType(): () => void {
  const { dataset } = document.documentElement;
  dataset.reader = 'table';
  return () => {
    delete dataset.reader;
  };
}
