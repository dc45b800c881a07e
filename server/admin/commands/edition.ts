import { editionInUse } from '../../edition'
import type { Command } from '../command'

/** Prints the edition in use as JSON. */
export const editionCommand: Command = {
  name: 'edition',
  arguments: 0,
  options: [],
  async run(_given, host) {
    host.say(JSON.stringify(editionInUse(), null, 2))
  },
}
