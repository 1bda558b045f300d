import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** A small receiver of somebody else's: answers every request with this status and body, and notes it. */
export const openReceiver = async (status: number, answer: string) => {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    received.push({
      method: request.method ?? '',
      path: request.url ?? '',
      contentType: request.headers['content-type'] ?? '',
      body: Buffer.concat(parts).toString('utf8'),
    });
    response.writeHead(status, { 'access-control-allow-origin': '*' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}/v1/batch`, received };
};
