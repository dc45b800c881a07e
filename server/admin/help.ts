import { type CommandName, commandWords, helpWords } from '@/content/admin/words'

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

/** Everything a host can ask for, one line each. */
export const helpOnAll = (): string =>
  [
    helpWords.title,
    '',
    helpWords.about,
    '',
    `${helpWords.commands}:`,
    ...columns(Object.entries(commandWords).map(([name, { summary }]) => [name, summary])),
    '',
    helpWords.more,
    helpWords.exits,
  ].join('\n')

/** One command: how it is asked for, what it does, its options. */
export function helpOn(name: CommandName): string {
  const { usage, summary, options } = commandWords[name]
  const list = options.length > 0 ? ['', `${helpWords.options}:`, ...columns(options)] : []
  return [`npm run admin -- ${usage}`, '', summary, ...list].join('\n')
}
