export type Values = Readonly<Record<string, string | number>>

/** Words with their `{places}` filled in; a place without a value stays as it is. */
export const fill = (words: string, values: Values): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
