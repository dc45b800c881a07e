/** The name of an element without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** What stands before the colon of an element's name; empty without one. */
export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')))
