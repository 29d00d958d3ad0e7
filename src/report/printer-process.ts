import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order } from './paper.ts';

const MAX_HEAP_MB = 512;

/** A paper, and what it is called when it is saved. */
export type Made = { readonly name: string; readonly bytes: Uint8Array };

/** What comes back for an order. */
export type Printed = Made | { readonly failed: string };

/** Makes papers, one at a time. */
export type Printer = {
  readonly print: (order: Order) => void;
  /** Ends it, whatever it is at. Settles when it has ended. */
  readonly stop: () => Promise<void>;
};

export type PrinterEvents = {
  readonly onprinted: (printed: Printed) => void;
  /** It has ended. */
  readonly onend: (reason: string) => void;
};

/** What Windows starts no process without, and where the files are that only last a moment: none of it is a secret. */
const FROM_HERE = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR'] as const;

/** Starts a process that prints. It keeps this process running while it has an order, and not while it has none. */
export function startPrinter({ onprinted, onend }: PrinterEvents): Printer {
  const child = fork(new URL('printer.ts', import.meta.url), {
    serialization: 'advanced',
    // What it runs reads files that strangers made: it is not told where the log is, nor how it is opened.
    env: Object.fromEntries(FROM_HERE.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`],
  });
  const rest = () => {
    child.unref();
    child.channel?.unref();
  };
  child.on('message', (printed: Printed) => {
    rest();
    onprinted(printed);
  });
  child.on('error', (error) => onend(error.message));
  child.on('exit', () => onend('the printing process ended'));
  rest();
  return {
    print: (order) => {
      child.ref();
      child.channel?.ref();
      child.send(order);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      // What else is to be closed after it must not fall away because nothing else keeps this process.
      child.ref();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
