import { goodPassword } from '../../builders/an-installation'
import {
  action,
  type Edge,
  everyone,
  form,
  from,
  handler,
  noOne,
  ownFrom,
  page,
  signedIn,
  stateForm,
} from './edge'

const newcomer = { name: 'Mair', email: 'mair@example.org', password: 'slate kettle heron' }

/** Getting in: what is not for everyone is told here, and why. */
const entry: readonly Edge[] = [
  page('sign-in/', ['nobody']),
  stateForm('sign-in/actions.ts#enter', everyone, () => ({
    email: 'first-place-member@example.org',
    password: goodPassword,
  })),
  form('sign-in/actions.ts#leave', everyone),
  page('set-up/', everyone, undefined, () => ({ key: 'no such key' })),
  // Somebody has an account here: no key opens the set-up.
  stateForm('set-up/actions.ts#begin', noOne, () => ({ ...newcomer, key: 'any', workspaceName: 'Mine' })),
  page('join/[token]/', everyone, ids => ({ token: ids.invitationToken })),
  stateForm('join/[token]/actions.ts#joinBy', everyone, ids => ({ ...newcomer, token: ids.invitationToken })),
  form('join/[token]/actions.ts#joinHere', signedIn, ids => ({ token: ids.invitationToken })),
  handler('api/auth/[...nextauth]/', 'GET', everyone, () => ({ nextauth: ['session'] })),
  handler('api/auth/[...nextauth]/', 'POST', everyone, () => ({ nextauth: ['signout'] })),
]

const role = { role: 'viewer' }

const people: readonly Edge[] = [
  page('people/', signedIn),
  action('people/actions.ts#makeInvitationLink', ownFrom('owner'), () => role),
  action('people/actions.ts#withdrawInvitation', from('owner'), ids => ({ id: ids.invitation })),
  action('people/actions.ts#giveRole', from('owner'), ids => ({ ...role, accountId: ids.account })),
  action('people/actions.ts#takeOut', from('owner'), ids => ({ accountId: ids.account })),
  action('people/actions.ts#goTo', from('viewer'), ids => ({ workspaceId: ids.workspace })),
  stateForm('people/forms.ts#submitInvitation', ownFrom('owner'), () => role),
  form('people/forms.ts#submitWithdraw', from('owner'), ids => ({ id: ids.invitation })),
  form('people/forms.ts#submitRole', from('owner'), ids => ({ ...role, accountId: ids.account })),
  form('people/forms.ts#submitTakeOut', from('owner'), ids => ({ accountId: ids.account })),
  form('people/forms.ts#submitGoTo', from('viewer'), ids => ({ workspaceId: ids.workspace })),
]

export const identityEdges: readonly Edge[] = [...entry, ...people]
