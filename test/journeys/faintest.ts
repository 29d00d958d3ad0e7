/**
 * Run in a page: returns the least contrast of what is written and of the lines that are drawn, each with what has it. A line is
 * the edge of a part of the page, or stands in a picture.
 */
export function faintest(): Faintest {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const texts: Seen[] = [];
  const lines: Seen[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || element.closest('.sr')) continue;
    const style = getComputedStyle(element);
    if (isWritten(element)) texts.push(seen(element, style.color, element));
    if (element instanceof SVGElement) {
      // What is written in a picture has an edge of the picture's own ground.
      if (style.stroke !== 'none' && !(element instanceof SVGTextContentElement))
        lines.push(seen(element, style.stroke, element));
    } else if (Number.parseFloat(style.borderBottomWidth) > 0 && element.parentElement)
      lines.push(seen(element, style.borderBottomColor, element.parentElement));
  }
  return { text: weakestOf(texts), line: weakestOf(lines) };

  function isWritten({ childNodes }: Element): boolean {
    return [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  }

  function seen(element: Element, colour: string, on: Element): Seen {
    const ground = groundOf(on);
    const [darker, lighter] = [luminance([...ground, colour]), luminance(ground)].toSorted((one, other) => one - other);
    return { contrast: ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05), what: element.outerHTML.slice(0, 80) };
  }

  /** The colours that lie behind an element, the last of them on top. */
  function groundOf(element: Element): readonly string[] {
    const { backgroundColor } = getComputedStyle(element);
    return element.parentElement ? [...groundOf(element.parentElement), backgroundColor] : ['canvas', backgroundColor];
  }

  function luminance(layers: readonly string[]): number {
    if (!pixel) return 0;
    for (const layer of layers) {
      pixel.fillStyle = layer;
      pixel.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** What cannot be told from its ground is not a line, but room for one. */
  function weakestOf(all: readonly Seen[]): Seen {
    return all
      .filter(({ contrast }) => contrast > 1.01)
      .reduce((least, one) => (one.contrast < least.contrast ? one : least), { contrast: 21, what: '' });
  }
}

type Seen = { readonly contrast: number; readonly what: string };
type Faintest = { readonly text: Seen; readonly line: Seen };
