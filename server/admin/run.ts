import { refusalWords } from '@/content/admin/words'
import { readEnv } from '../env'
import { StartFault } from '../start-fault'
import type { Command } from './command'
import { createOwnerCommand } from './commands/create-owner'
import { editionCommand } from './commands/edition'
import { exportCommand } from './commands/export'
import { importCommand } from './commands/import'
import { listCommand } from './commands/list'
import { loadExampleCommand } from './commands/load-example'
import { moveCommand } from './commands/move'
import { reportCommand } from './commands/report'
import { setPasswordCommand } from './commands/set-password'
import { setUpLinkCommand } from './commands/set-up-link'
import { fill } from './fill'
import { helpOn, helpOnAll } from './help'
import type { Host } from './host'
import { parseCommand } from './parse-command'
import { Refusal, reasonOf } from './refusal'

const commands: readonly Command[] = [
  createOwnerCommand,
  setPasswordCommand,
  setUpLinkCommand,
  listCommand,
  loadExampleCommand,
  editionCommand,
  exportCommand,
  importCommand,
  reportCommand,
  moveCommand,
]

const asksForHelp = (word: string | undefined) => word === '--help' || word === '-h' || word === 'help'

function commandNamed(name: string | undefined): Command {
  if (name === undefined) throw new Refusal(refusalWords.noCommand, 2)
  const found = commands.find(command => command.name === name)
  if (!found) throw new Refusal(fill(refusalWords.unknownCommand, { command: name }), 2)
  return found
}

function envOrRefusal(values: NodeJS.ProcessEnv) {
  try {
    return readEnv(values)
  } catch (error) {
    throw new Refusal(`${reasonOf(error)}.`)
  }
}

async function obey(process: NodeJS.Process): Promise<void> {
  const say = (text: string) => void process.stdout.write(`${text}\n`)
  const [name, ...rest] = process.argv.slice(2)
  if (asksForHelp(name)) return say(helpOnAll())
  const command = commandNamed(name)
  const given = parseCommand(command, rest)
  if (given === 'help') return say(helpOn(command.name))
  const host: Host = {
    env: envOrRefusal(process.env),
    now: () => Date.now(),
    input: process.stdin,
    moveTo: process.env.MOVE_TO?.trim() || undefined,
    say,
    tell: text => void process.stderr.write(`${text}\n`),
  }
  await command.run(given, host)
}

/** Does what the command line asks and returns the exit status: 0 done, 1 could not be done, 2 asked for wrongly. */
export async function runAdmin(process: NodeJS.Process): Promise<0 | 1 | 2> {
  try {
    await obey(process)
    return 0
  } catch (error) {
    // What a host can mend is a sentence; anything else is ours, and shows where it came from.
    const isForHost = error instanceof Refusal || error instanceof StartFault
    console.error(isForHost ? error.message : error)
    return error instanceof Refusal ? error.exitCode : 1
  }
}
