/** A message of a stream of server-sent events. */
export type StreamMessage = { readonly event: string; readonly id: string; readonly data: string };

/** Takes a stream's body. Calls `onheard` for each piece that comes, comments too, and `onmessage` for each whole message. */
export async function readMessages(
  body: ReadableStream<Uint8Array>,
  onheard: () => void,
  onmessage: (message: StreamMessage) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    onheard();
    const whole = (rest + decoder.decode(piece.value, { stream: true })).split('\n\n');
    rest = whole.pop() ?? '';
    for (const text of whole) onmessage(messageIn(text));
  }
}

/** Our server writes one line for each field, and a space after the colon. */
function messageIn(text: string): StreamMessage {
  const fields = new Map(
    text.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  return { event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: fields.get('data') ?? '' };
}
