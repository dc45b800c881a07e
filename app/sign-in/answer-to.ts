import { getTranslations } from 'next-intl/server'
import type { NotJoined } from '@/server/identity/join'
import type { SetUp } from '@/server/identity/set-up'
import type { NotSignedIn } from '@/server/identity/sign-in'
import type { EntryAnswer } from './entry-answer'

type Refused = NotSignedIn | NotJoined | Extract<SetUp, { ok: false }> | { ok: false; fault: 'no-password' }
type Fault = Refused['fault']

const fields: Readonly<Record<Fault, string | undefined>> = {
  wrong: 'password',
  wait: undefined,
  'no-workspace': undefined,
  'no-invitation': undefined,
  'no-key': undefined,
  'bad-name': 'name',
  'bad-email': 'email',
  'bad-workspace-name': 'workspaceName',
  'no-password': 'password',
  'short-password': 'password',
  'long-password': 'password',
  'common-password': 'password',
  'not-your-password': 'password',
}

/** Turns a refusal into its sentence at its field; what had been written stays, but for the password. */
export async function answerTo(refused: Refused, written: Record<string, string>): Promise<EntryAnswer> {
  const words = await getTranslations('identity')
  const { password: _, ...values } = written
  const seconds = 'seconds' in refused ? refused.seconds : 0
  return { message: words(`faults.${refused.fault}`, { seconds }), field: fields[refused.fault], values }
}
