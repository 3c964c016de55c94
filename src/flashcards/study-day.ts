/** A day begins at four in the morning, local time: who studies past midnight is still in the old one. */
const dayStartsAtHour = 4;

/** When the study day that holds a time began, in milliseconds since 1970. */
export function studyDayStart(at: number): number {
  const date = new Date(at);
  if (date.getHours() < dayStartsAtHour) date.setDate(date.getDate() - 1);
  return date.setHours(dayStartsAtHour, 0, 0, 0);
}

/**
 * Number of the study day that holds a time: the days of one calendar follow each other by 1, counted
 * from 1 January 1970.
 */
export function studyDay(at: number): number {
  const date = new Date(at);
  date.setHours(date.getHours() - dayStartsAtHour);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
