import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { readers } from '../../../src/core/formats/readers';
import { idsOf } from './events';

/** One request as a receiver got it. */
export interface Received {
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real HTTP server in the place of the one that a sink hands events to. */
export const receiver = async (
  answer: (response: ServerResponse, request: Received) => void,
): Promise<{ readonly host: string; readonly requests: readonly Received[] }> => {
  const requests: Received[] = [];
  const server = createServer((incoming, response) => {
    void text(incoming).then((body) => {
      const url = new URL(incoming.url ?? '/', 'http://receiver');
      const request = { url, headers: incoming.headers, body };
      requests.push(request);
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { host: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, requests };
};

/** An answer of a receiver. */
export const end =
  (status: number, body = '') =>
  (response: ServerResponse): void => {
    response.writeHead(status).end(body);
  };

/** The events of a request in one of our formats, by their ids. */
export const idsInBatch = ({ body }: Received): string[] => {
  const batch = Object.values(readers)
    .map((reader) => reader.decode(JSON.parse(body)))
    .find((each) => each !== undefined);
  return idsOf(batch?.events ?? []);
};
