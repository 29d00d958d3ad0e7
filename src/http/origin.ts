import { networkInterfaces } from 'node:os';
import type { FastifyRequest } from 'fastify';

/** The address of this machine that phones on the same network reach; undefined without a network. */
export function networkAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** Where other devices find this server, seen from a browser that may sit on this very machine. */
export function originFor(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl;
  const { protocol, hostname, host, socket } = request;
  const isOwnMachine = hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
  const reachable = isOwnMachine ? networkAddress() : undefined;
  return reachable ? `${protocol}://${reachable}:${socket.localPort}` : `${protocol}://${host}`;
}
