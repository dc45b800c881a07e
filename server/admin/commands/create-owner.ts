import { accountFaults, resultWords } from '@/content/admin/words'
import { createOwner } from '../../identity/create-owner'
import type { Command } from '../command'
import { fill } from '../fill'
import { withDatabase } from '../host'
import { readPassword } from '../read-password'
import { Refusal } from '../refusal'

/** Makes an account and its workspace; prints the workspace's id last. */
export const createOwnerCommand: Command = {
  name: 'create-owner',
  arguments: 0,
  options: ['email', 'name', 'workspace'],
  async run(given, host) {
    const [email, name, workspaceName] = [
      given.needed('email'),
      given.needed('name'),
      given.needed('workspace'),
    ]
    const password = await readPassword(host.input)
    const made = await withDatabase(host, database =>
      createOwner({ database, now: host.now }, { email, name, password, workspaceName }),
    )
    if (!made.ok) throw new Refusal(accountFaults[made.fault])
    host.say(fill(resultWords.ownerMade, { email, workspace: workspaceName }))
    host.say(made.workspaceId)
  },
}
