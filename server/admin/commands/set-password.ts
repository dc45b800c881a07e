import { accountFaults, resultWords } from '@/content/admin/words'
import { setPassword } from '../../identity/set-password'
import type { Command } from '../command'
import { fill } from '../fill'
import { withDatabase } from '../host'
import { readPassword } from '../read-password'
import { Refusal } from '../refusal'

/** Gives an account another password: the way back for someone who forgot theirs, as nothing is ever sent by mail. */
export const setPasswordCommand: Command = {
  name: 'set-password',
  arguments: 0,
  options: ['email'],
  async run(given, host) {
    const email = given.needed('email')
    const password = await readPassword(host.input)
    const fault = await withDatabase(host, database => setPassword(database, email, password))
    if (fault) throw new Refusal(accountFaults[fault])
    host.say(fill(resultWords.passwordSet, { email }))
  },
}
