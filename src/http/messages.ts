/** Views as messages of a stream: one that goes to many is encoded once for all of them. */
export class Messages {
  #newest: { readonly seq: number; readonly view: string; readonly bytes: Buffer } | undefined;

  /** Returns the message that holds `view`, which is JSON, and the number of the newest event in it. */
  of(seq: number, view: string): Buffer {
    if (this.#newest?.seq !== seq || this.#newest.view !== view)
      this.#newest = { seq, view, bytes: Buffer.from(messageOf(seq, view)) };
    return this.#newest.bytes;
  }
}

export function messageOf(seq: number, view: string): string {
  return `id: ${seq}\ndata: ${view}\n\n`;
}
