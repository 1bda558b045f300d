import { readFile } from 'node:fs/promises';
import { s as sayFault, o as openDuckdbEngine, a as openProgress, b as openLog, k as kindOf, j as judge, c as sequences, l as layModel, p as popularityOf, r as reportText, t as tryOut, m as makeModel, M as ModelFault } from './evaluation-report-DllxqKYE.js';
import 'node:os';
import 'node:path';
import './other-feeds-QRQmzauJ.js';
import './own-D6HXLga1.js';
import './amount-BDRgPgeE.js';
import 'cli-progress';
import 'node:zlib';

const HELD_BACK = 0.1;
/** How many sessions come before those that are measured on. */
const sessionsBefore = (log, { test, protocol }) => {
    if (protocol === 'leave-one-out')
        return log.sessions;
    return test === undefined ? Math.floor(log.sessions * (1 - HELD_BACK)) : log.trainSessions;
};
/** The given model, or one of the sessions that are not measured on. */
const modelOf = async (log, call, order, onStep) => {
    if (call.model === undefined) {
        const { rhythm, contentWeight } = await tryOut(log, order, (share) => onStep(share / 2));
        const making = { ...order, rhythm, contentWeight };
        const made = await makeModel(log, making, (share) => onStep((1 + share) / 2));
        return { ...made, rhythm, contentWeight };
    }
    try {
        return {
            bytes: new Uint8Array(await readFile(call.model)),
            gzBytes: 0,
            gzPairBytes: 0,
            pairs: 0,
        };
    }
    catch {
        throw new ModelFault(`${call.model} cannot be read; a model file was expected, so nothing was measured.`);
    }
};
const evaluate = async (call) => {
    const { catalog, test, protocol, minVisitors, budget } = call;
    const engine = await openDuckdbEngine();
    const progress = openProgress();
    try {
        progress.step('Reading', 0);
        const log = await openLog(engine, call.log, catalog, test);
        const sessions = sessionsBefore(log, call);
        const making = {
            sessions,
            heldBack: protocol === 'reveal' ? 0 : 2,
            leastVisitors: minVisitors,
            budget,
        };
        const model = await modelOf(log, call, making, (share) => progress.step('Counting', share));
        progress.step('Measuring', 1);
        const held = {
            kind: kindOf(log),
            after: protocol === 'reveal' ? sessions : 0,
            sessions: log.sessions,
            heldBack: 0,
        };
        const verdicts = await judge(sequences(engine, held), layModel(model.bytes, log.catalog), await popularityOf(log, making), protocol);
        progress.close();
        const report = {
            protocol,
            items: log.catalog.products.length,
            ...model,
            bytes: model.bytes.length,
            verdicts,
        };
        process.stdout.write(call.json ? `${JSON.stringify(report, null, 1)}\n` : reportText(report));
    }
    finally {
        progress.close();
        engine.close();
    }
};
/** Runs the command; what comes back is its exit code. */
const runEvaluate = (call) => sayFault('The evaluation', () => evaluate(call));

export { runEvaluate };
