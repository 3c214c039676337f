/** A line to a server that a test can cut: a TCP port of its own that hands everything on, until it is told not to. */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** The line. Addresses are `bolt://`: with `neo4j://` the server would name its own port. */
export interface Line {
  url: string;
  /** Cuts what runs, again and again once the server has answered so many bytes; a number of times, or for ever. */
  cutAfter(bytes: number, times?: number): void;
  /** Lets everything through again. */
  mend(): void;
  close(): Promise<void>;
}

/** Opens a line to a server, given by its address. */
export async function openLine(target: string): Promise<Line> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let limit = Number.POSITIVE_INFINITY;
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let answered = 0;
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => open.delete(socket));
    }
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(far);
    far.on('data', (data) => {
      answered += data.length;
      if (answered < limit || cuts === 0) return void near.write(data);
      cuts -= 1;
      near.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter(bytes, times = Number.POSITIVE_INFINITY) {
      limit = bytes;
      cuts = times;
    },
    mend() {
      cuts = 0;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
