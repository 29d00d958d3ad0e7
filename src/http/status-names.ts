/**
 * What HTTP calls each status. Importing `node:http` as a module reads all that it exports, with that Node's own HTTP/2, fetch and
 * WebSocket: 16 MB that nothing here needs. Fastify takes it another way.
 */
export const { STATUS_CODES: STATUS_NAMES } = process.getBuiltinModule('node:http');
