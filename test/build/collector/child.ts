import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { TOKEN } from './collector';

/** What a command that has ended said. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A collector in a process of its own, as an owner runs it. */
export interface CollectorProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Where events are posted; rejects with what was said when it ends before it listens. */
  readonly address: Promise<string>;
}

/** Runs `birebir collector` with these arguments; a free port is chosen where none is named. */
export const runCommand = (command: string, ...args: string[]): CollectorProcess => {
  const child = spawn(process.execPath, [command, 'collector', ...args], {
    env: { ...process.env, BIREBIR_TOKEN: TOKEN },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code, out, err }));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const listening = /"address":"([^"]+)"/.exec(out);
      if (listening?.[1]) resolve(listening[1]);
    });
    ended.then(() => reject(new Error(err)), reject);
  });
  address.catch(() => 'told by the end of the process');
  return { child, ended, address };
};

/** Reads everything from a collector that has just been started on a folder. */
export const idsKept = async (address: string): Promise<string[]> => {
  const answer = await fetch(new URL('/events?limit=10000', address), {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return (await answer.json()).events.map(({ id }: { id: string }) => id);
};
