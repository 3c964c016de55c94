const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An interval in milliseconds in one unit: `10 min`, `3 days`, `2.5 months`. */
export function formatInterval(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minute));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(ms / hour);
  if (hours < 24) return plural(hours, 'hour');
  const days = ms / day;
  if (days < 30.5) return plural(Math.round(days), 'day');
  if (days < 357) return plural(Math.round((days / 30.4) * 2) / 2, 'month');
  return plural(Math.round((days / 365) * 10) / 10, 'year');
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
