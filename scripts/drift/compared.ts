/** How the run of an experiment compares with what is expected. */
export interface Compared {
  id: string;
  /** `unsure`: it differs, on a version of Node that the handbook does not know. */
  verdict: 'match' | 'differs' | 'unsure' | 'skipped';
  /** What the page says of it; empty for a match. */
  text: string;
}

const marks: Record<Compared['verdict'], string> = {
  match: '✓',
  differs: '✗',
  unsure: '?',
  skipped: '-',
};

/** A line for a match; else with what the page says below it. In GitHub's log also as its annotation. */
export function formatCompared({ id, verdict, text }: Compared, env = process.env): string {
  const lines = [`${marks[verdict]} ${id}`];
  if (text !== '') lines.push(...text.split('\n').map((line) => `    ${line}`));
  const level = { match: '', skipped: '', unsure: 'warning', differs: 'error' }[verdict];
  if (env.GITHUB_ACTIONS === 'true' && level !== '') {
    lines.push(`::${level} title=${id}::${text.split('\n')[0]}`);
  }
  return lines.join('\n');
}

/** One line with the number of each verdict. */
export function summarise(compared: readonly Compared[]): string {
  const count = (verdict: Compared['verdict']) =>
    compared.filter((one) => one.verdict === verdict).length;
  return [
    `${count('match')} as expected`,
    `${count('differs')} otherwise`,
    `${count('unsure')} otherwise on a version of Node that the handbook does not know`,
    `${count('skipped')} that WebContainer can not run`,
  ].join(', ');
}
