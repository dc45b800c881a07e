import { parseArgs } from 'node:util'
import type { Command, Given } from './command'
import { wrongUse } from './refusal'

type Token = Extract<NonNullable<ReturnType<typeof tokensOf>>[number], { kind: 'option' }>

const optionsOf = (command: Command) =>
  Object.fromEntries([
    ...command.options.map(name => [name, { type: 'string' }] as const),
    ...[...(command.flags ?? []), 'help'].map(name => [name, { type: 'boolean' }] as const),
  ])

const tokensOf = (command: Command, args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: optionsOf(command),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens

/** The parser is told to be lenient, because its own errors are no sentences for a host. */
function checkOption(command: Command, { name, rawName, value }: Token): void {
  const isFlag = name === 'help' || command.flags?.includes(name)
  if (!isFlag && !command.options.includes(name))
    throw wrongUse(command.name, 'unknownOption', { option: rawName })
  if (isFlag && value !== undefined) throw wrongUse(command.name, 'optionWithValue', { option: rawName })
  const isEmpty = value === undefined || value.trim() === '' || (value.startsWith('--') && value.length > 2)
  if (!isFlag && isEmpty) throw wrongUse(command.name, 'optionWithoutValue', { option: rawName })
}

/** What was given to a command, or 'help'. Throws a Refusal with exit status 2 where it does not fit the command. */
export function parseCommand(command: Command, args: readonly string[]): Given | 'help' {
  const tokens = tokensOf(command, args)
  const options = tokens.filter(token => token.kind === 'option')
  if (options.some(({ name }) => name === 'help')) return 'help'
  for (const token of options) checkOption(command, token)
  const positionals = tokens.filter(token => token.kind === 'positional').map(({ value }) => value)
  const extra = positionals[command.arguments]
  if (extra !== undefined) throw wrongUse(command.name, 'extraArgument', { argument: extra })
  if (positionals.length < command.arguments) throw wrongUse(command.name, 'missingArgument')
  const option = (name: string) => options.findLast(token => token.name === name)?.value
  return {
    arguments: positionals,
    option,
    needed(name) {
      const value = option(name)
      if (value === undefined) throw wrongUse(command.name, 'missingOption', { option: `--${name}` })
      return value
    },
    has: flag => options.some(({ name }) => name === flag),
  }
}
