/** Takes a text, gives it with a soft hyphen at the joint of the compound that is wider than a phone. */
export function jointed(text: string): string {
  return text.replaceAll(/(arbejdsmiljø)(kompetence|indsats)/gi, '$1\u00AD$2');
}
