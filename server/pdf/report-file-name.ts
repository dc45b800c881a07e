/** A file name that tells nothing but the day (in the time zone given), so that a list of downloads does not tell on anyone. `madeAt` is milliseconds. */
export function reportFileName(
  madeAt: number,
  ending: 'pdf' | 'docx' = 'pdf',
  timeZone = 'Europe/London',
): string {
  return `report-${new Intl.DateTimeFormat('en-CA', { timeZone }).format(madeAt)}.${ending}`
}
