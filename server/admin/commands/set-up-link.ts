import { offerSetUp } from '../../identity/set-up'
import type { Command } from '../command'
import { withDatabase } from '../host'
import { refusal } from '../refusal'

/** Prints a new link to set up, while nobody has an account. */
export const setUpLinkCommand: Command = {
  name: 'set-up-link',
  arguments: 0,
  options: [],
  async run(_given, host) {
    const link = await withDatabase(host, database => offerSetUp({ database, env: host.env }))
    if (!link) throw refusal('alreadySetUp')
    host.say(link)
  },
}
