import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What may be wrong between a page and its collector. */
type Fault = (front: {
  readonly body: string;
  readonly incoming: IncomingMessage;
  readonly answer: ServerResponse;
  /** Hands the request on to the real collector, and gives its answer. */
  forward(): Promise<{ readonly status: number; readonly text: string }>;
}) => void;

const readAll = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

const allow = (incoming: IncomingMessage) => ({
  'access-control-allow-origin': incoming.headers.origin ?? '*',
  vary: 'origin',
});

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Fault =>
  ({ incoming, answer }) =>
    answer.writeHead(code, { ...allow(incoming), ...headers }).end();

/** Every fault by its name; each stands for something real. */
export const faults = {
  'a collector that breaks (500)': status(500),
  'a collector that is being restarted (503)': status(503, { 'retry-after': '1' }),
  'a collector that is too busy (429 with Retry-After)': status(429, { 'retry-after': '1' }),
  'a collector that resets the connection': ({ incoming }) => incoming.socket.destroy(),
  'a collector that takes no more than one event at a time (413)': ({
    body,
    incoming,
    answer,
    forward,
  }) => {
    const { length } = JSON.parse(body) as unknown[];
    if (length > 1) answer.writeHead(413, allow(incoming)).end();
    else
      void forward().then(({ status: code, text }) =>
        answer.writeHead(code, allow(incoming)).end(text),
      );
  },
  'a proxy that finds everything too large (413)': status(413),
  'a portal that says yes to everything (200 with a page)': ({ incoming, answer }) =>
    answer
      .writeHead(200, { ...allow(incoming), 'content-type': 'text/html' })
      .end('<html>Welcome</html>'),
  'an answer that is cut short': ({ incoming, answer, forward }) =>
    void forward().then(({ status: code, text }) =>
      answer.writeHead(code, allow(incoming)).end(text.slice(0, text.length / 2)),
    ),
  'a collector that keeps the events and then says that it failed': ({
    incoming,
    answer,
    forward,
  }) => void forward().then(() => answer.writeHead(500, allow(incoming)).end()),
  'a collector that redirects': ({ incoming, answer }) =>
    answer.writeHead(302, { ...allow(incoming), location: 'https://elsewhere.example/' }).end(),
  'a collector that has forgotten to allow the shop (CORS)': ({ answer, forward }) =>
    void forward().then(({ status: code, text }) => answer.writeHead(code).end(text)),
  'an answer that never comes': () => undefined,
  'an answer that never ends': ({ incoming, answer }) => {
    answer.writeHead(202, allow(incoming));
    const drip = setInterval(() => answer.write(' '), 500);
    answer.on('close', () => clearInterval(drip));
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;

/** Stands in front of a collector, breaks what passes for as long as it is told to, and counts copies. */
export const openFront = async (collector: string) => {
  let fault: Fault | undefined;
  const copies = new Map<string, number>();
  let requests = 0;
  const server = createServer(async (incoming, answer) => {
    incoming.on('error', () => undefined);
    answer.on('error', () => undefined);
    const body = await readAll(incoming).catch(() => '');
    requests += 1;
    const sent: unknown = JSON.parse(body || '[]');
    // A request to erase is an object.
    for (const { id } of Array.isArray(sent) ? (sent as { id: string }[]) : []) {
      copies.set(id, (copies.get(id) ?? 0) + 1);
    }
    const forward = (): Promise<{ status: number; text: string }> =>
      new Promise((resolve, reject) => {
        const onward = request(
          new URL(incoming.url ?? '/', collector),
          {
            method: incoming.method,
            headers: { ...incoming.headers, host: new URL(collector).host },
          },
          async (back) => resolve({ status: back.statusCode ?? 0, text: await readAll(back) }),
        );
        onward.on('error', reject);
        onward.end(body);
      });
    if (fault) return fault({ body, incoming, answer, forward });
    const { status: code, text } = await forward();
    answer.writeHead(code, allow(incoming)).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return {
    /** Nobody listens there any more: connections are refused. */
    async leave() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    comeBack: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
    address: `http://127.0.0.1:${port}/birebir/in`,
    copies,
    requests: () => requests,
    breakBy(name: FaultName | undefined) {
      const hangs =
        fault === faults['an answer that never comes'] ||
        fault === faults['an answer that never ends'];
      fault = name && faults[name];
      // What hangs is cut off by whoever repairs it. A browser repeats by itself what is cut off otherwise.
      if (hangs) server.closeAllConnections();
    },
  };
};
