/** Whether a program may read a path of this site. */
export type MayRead = (path: string) => boolean;

/**
 * Reads robots.txt as it speaks to every program: the longest rule that fits a path counts, and what nobody forbids is allowed.
 * Source: https://www.rfc-editor.org/rfc/rfc9309 (without its wildcards, which are taken up to their first star)
 */
export const readRobots = (text: string): MayRead => {
  const rules: { readonly path: string; readonly allowed: boolean }[] = [];
  let spokenTo = false;
  let inAgents = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      const meant = /^(\*|birebir.*)$/i.test(value.trim());
      spokenTo = inAgents ? spokenTo || meant : meant;
    } else if (spokenTo && /^(dis)?allow$/.test(field) && value.trim() !== '') {
      const [path = ''] = value.trim().split(/[*$]/);
      rules.push({ path, allowed: field === 'allow' });
    }
    if (field) inAgents = field === 'user-agent';
  }
  return (path) => {
    const fitting = rules
      .filter((rule) => path.startsWith(rule.path))
      .sort((a, b) => b.path.length - a.path.length || Number(b.allowed) - Number(a.allowed));
    return fitting[0]?.allowed ?? true;
  };
};
