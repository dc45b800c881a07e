/** The values a message takes, by their names: `{name}`, and what a choice turns on, but not the arms of the choice. */
export function valuesIn(message: string): ReadonlySet<string> {
  const found = new Set<string>()
  let at = 0
  const until = (stops: string) => {
    const start = at
    while (at < message.length && !stops.includes(message.charAt(at))) at += 1
    return message.slice(start, at).trim()
  }
  const arms = () => {
    while (message.charAt(at) !== '}' && at < message.length) {
      until('{}')
      if (message.charAt(at) === '{') said()
    }
  }
  const value = () => {
    at += 1
    found.add(until(',}'))
    if (message.charAt(at) === ',') {
      at += 1
      if (['plural', 'select', 'selectordinal'].includes(until(',}'))) arms()
      else until('}')
    }
    at += 1
  }
  const said = () => {
    at += 1
    while (at < message.length && message.charAt(at) !== '}') {
      until('{}')
      if (message.charAt(at) === '{') value()
    }
    at += 1
  }
  while (at < message.length) {
    until('{')
    if (at < message.length) value()
  }
  return found
}
