/** What stands behind the question mark of an address. */
export type Query = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>

/** One value of a query by its name; undefined where it is missing or given twice. */
export async function valueIn(query: Query, name: string): Promise<string | undefined> {
  const value = (await query)[name]
  return typeof value === 'string' ? value : undefined
}
