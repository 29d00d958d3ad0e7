type Part = { readonly part: string; readonly isTitle: boolean };

/** Takes a text apart where one of these titles begins and ends, and gives all of its parts in their order. */
export function atTitles(text: string, titles: readonly string[]): readonly Part[] {
  const [title, ...others] = titles;
  if (title === undefined) return text === '' ? [] : [{ part: text, isTitle: false }];
  return text
    .split(title)
    .flatMap((between, index) => [
      ...(index > 0 ? [{ part: title, isTitle: true }] : []),
      ...atTitles(between, others),
    ]);
}
