import { getTranslations } from 'next-intl/server'
import type { EntryField } from './entry-form'

type What = 'signIn' | 'setUp' | 'join'

/** The words that every form to get in needs, with its own word for sending. */
export async function entryWords(submit: What) {
  const words = await getTranslations('identity')
  const common = await getTranslations('common')
  return {
    submit: words(submit),
    working: common('working'),
    showPassword: words('showPassword'),
    hidePassword: words('hidePassword'),
  }
}

/** What a new account is asked for: a name, an e-mail address, a password. */
export async function newAccountFields(): Promise<readonly EntryField[]> {
  const words = await getTranslations('identity')
  return [
    { id: 'name', type: 'text', label: words('name'), hint: words('nameHint'), autoComplete: 'name' },
    {
      id: 'email',
      type: 'email',
      label: words('email'),
      hint: words('newEmailHint'),
      autoComplete: 'email',
    },
    {
      id: 'password',
      type: 'password',
      label: words('newPassword'),
      hint: words('newPasswordHint'),
      autoComplete: 'new-password',
    },
  ]
}
