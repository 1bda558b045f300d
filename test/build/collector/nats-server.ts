import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

const onPath = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, 'nats-server'))
    .find(existsSync);

/** Debian's, only where it can be had without asking: as root, where apt-get is. */
const installed = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'nats-server']]) {
      execFileSync('apt-get', args, { env, stdio: 'ignore' });
    }
  } catch (error) {
    process.stderr.write(`nats-server could not be installed: ${error}\n`);
  }
  return onPath();
};

/** The program, found or installed; undefined where neither can be. */
export const findNatsServer = (): string | undefined => onPath() ?? installed();

/** A real server with JetStream on a port that is free, or on the one that is named. */
export const natsServer = async (
  program: string,
  folder: string,
  port = -1,
): Promise<{ readonly port: number; readonly child: ChildProcess }> => {
  const args = ['-js', '-sd', folder, '-a', '127.0.0.1', '-p', `${port}`];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  const listening = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /client connections on 127\.0\.0\.1:(\d+)/.exec(said);
      if (found?.[1] && said.includes('Server is ready')) resolve(found[1]);
    });
    child.once('close', () => reject(new Error(said)));
  });
  return { port: Number(listening), child };
};
