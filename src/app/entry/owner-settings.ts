import { defaultSettings, type SettingProblem, takeSettings } from '../../settings/read-settings';
import type { Settings } from '../../settings/settings';
import type { Chunks } from '../chunks/chunks';

/** The owner's settings from all three places; the API wins over the file, the file over the attributes. */
export interface OwnerSettings {
  current(): Settings;
  /** Takes settings said through the API. */
  set(given: unknown): void;
  /** Fetches the JSON file that `config` names, if any; settles in any case. */
  load(): Promise<void>;
}

export const createOwnerSettings = (
  attributes: unknown,
  { advise }: Pick<Chunks, 'advise'>,
  warn: (sentence: string) => void,
): OwnerSettings => {
  const report = (problems: readonly SettingProblem[]): void => {
    if (problems.length === 0) return;
    void advise().then(
      (advice) => problems.map(advice.advise).forEach(warn),
      () =>
        warn(
          `Birebir: these settings were left out: ${problems.map(({ name }) => name).join(', ')}.`,
        ),
    );
  };
  /** The later wins. */
  const layers: Partial<Settings>[] = [];
  let current = defaultSettings;
  const take = (layer: number, source: unknown, where: string): void => {
    const { taken, problems } = takeSettings(source, where);
    report(problems);
    layers[layer] = { ...layers[layer], ...taken };
    current = Object.assign({}, defaultSettings, ...layers);
  };
  take(0, attributes, 'data-*');
  return {
    current: () => current,
    set: (given) => take(2, given, 'API'),
    async load() {
      const { config } = current;
      if (!config) return;
      const found = await (await advise()).fetchSettings(config);
      if (found.problem) report([found.problem]);
      else take(1, found.settings, config);
    },
  };
};
