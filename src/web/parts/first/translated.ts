/**
 * A browser that translates a page takes out each text and puts an element in its place. What the page writes into a text
 * after that is seen by nobody, and what it takes away stays. So each text is put back before what stands for it, empty, where
 * the page finds it: when the page writes there, its words are shown, until the browser has translated them too.
 */
export function keepTexts(): void {
  if (observer) return;
  const translations = new Translations();
  observer = new MutationObserver((records, self) => {
    translations.follow(records);
    // What was done just now is no news.
    self.takeRecords();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

/** One for the page, whatever languages are chosen in it. */
let observer: MutationObserver | undefined;

class Translations {
  readonly #standIns = new WeakMap<Node, HTMLElement>();
  readonly #originals = new WeakMap<Node, Text>();
  readonly #words = new WeakMap<Text, string>();

  follow(records: readonly MutationRecord[]): void {
    const found = new Set<Text>();
    for (const record of records) {
      const { type, target } = record;
      if (type === 'characterData') this.#rewritten(target);
      for (const node of record.removedNodes) {
        const standIn = standInAmong(record);
        if (node instanceof Text && !node.isConnected && standIn && !this.#originals.has(standIn)) {
          this.#forget(node);
          this.#standIns.set(node, standIn);
          this.#originals.set(standIn, node);
          found.add(node);
        } else this.#taken(node, standIn);
      }
    }
    for (const text of found) this.#putBack(text);
  }

  #putBack(text: Text): void {
    const standIn = this.#standIns.get(text);
    if (!standIn?.isConnected) return;
    standIn.before(text);
    this.#words.set(text, text.data);
    text.data = '';
  }

  /** The page has taken something away or moved it, or the browser shows the page as it was. */
  #taken(node: Node, other: HTMLElement | undefined): void {
    const standIn = this.#standIns.get(node);
    if (standIn && node instanceof Text) {
      if (!node.isConnected) this.#forget(node);
      else if (standIn.isConnected) node.after(standIn);
    }
    const text = this.#originals.get(node);
    if (!text || node.isConnected || this.#standIns.get(text) !== node) return;
    this.#standIns.delete(text);
    if (other && !this.#originals.has(other)) {
      this.#standIns.set(text, other);
      this.#originals.set(other, text);
    } else if (text.isConnected) text.data = this.#words.get(text) ?? '';
  }

  /** The page has written here: what stood for this text says something else. */
  #rewritten(text: Node): void {
    if (!text.isConnected && text instanceof Text) this.#standIns.get(text)?.replaceWith(text);
    this.#forget(text);
  }

  #forget(text: Node): void {
    this.#standIns.get(text)?.remove();
    this.#standIns.delete(text);
  }
}

/** What was put in the place of what this record took away: beside it, where that was done in two steps. */
function standInAmong({ addedNodes, previousSibling, nextSibling }: MutationRecord): HTMLElement | undefined {
  return [...addedNodes, previousSibling, nextSibling].find(isStandIn);
}

function isStandIn(node: Node | null): node is HTMLElement {
  return node?.nodeName === 'FONT';
}
