type Place = Pick<URL, 'protocol' | 'hostname'>;

/** Whether others on the network can read what is sent to and from a place: it is plain http, and not on this very machine. */
export function isOverheard({ protocol, hostname }: Place): boolean {
  const isOwnMachine = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return protocol === 'http:' && !isOwnMachine;
}
