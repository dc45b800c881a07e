import { loadExample } from '../../example/load-example'
import { chooseWorkspace } from '../choose-workspace'
import type { Command } from '../command'
import { withDatabase } from '../host'

/** Adds the example to a workspace and prints the new constellation's id. */
export const loadExampleCommand: Command = {
  name: 'load-example',
  arguments: 0,
  options: ['workspace'],
  run: (given, host) =>
    withDatabase(host, async database => {
      const workspace = await chooseWorkspace(database, given.option('workspace'))
      host.say(await loadExample({ database, now: host.now }, workspace.id))
    }),
}
