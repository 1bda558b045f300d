import { ModelFault } from './model-fault';

/** Does the work; what goes wrong is one sentence on stderr and exit code 1. */
export const sayFault = async (what: string, work: () => Promise<void>): Promise<number> => {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [first = ''] = error.message.split('\n');
    process.stderr.write(
      error instanceof ModelFault
        ? `${error.message}\n`
        : `${what} could not be finished (${first}).\n`,
    );
    return 1;
  }
};
