const most = 92

/** The beginning of a long text, for the page that says it all; the whole of it stands further on. */
export function beginningOf(text: string): string {
  if (text.length <= most) return text
  const short = text.slice(0, most - 6)
  return `${short.slice(0, Math.max(60, short.lastIndexOf(' '))).toWellFormed()} …`
}
