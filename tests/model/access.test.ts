import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canAnswerCheck, canRunRounds, canSeeResults } from '../../model/access/check'
import {
  canArchiveConstellation,
  canDeleteConstellation,
  canEditConstellation,
  canExportConstellation,
  canMakeConstellation,
  canSeeConstellation,
} from '../../model/access/constellation'
import { canDownloadReport } from '../../model/access/report'
import { type Role, roles } from '../../model/access/role'
import { canChangeTemplate, canSaveTemplate, canStartFromTemplate } from '../../model/access/template'
import {
  canChangeRoles,
  canInvite,
  canLoadExample,
  canRenameWorkspace,
  canSeePeople,
  canSeeWorkspace,
} from '../../model/access/workspace'

const acts = [
  { act: 'see a constellation', can: canSeeConstellation, least: 'viewer' },
  { act: 'export a constellation', can: canExportConstellation, least: 'viewer' },
  { act: 'make a constellation', can: canMakeConstellation, least: 'member' },
  { act: 'edit a constellation', can: canEditConstellation, least: 'member' },
  { act: 'archive a constellation', can: canArchiveConstellation, least: 'facilitator' },
  { act: 'delete a constellation', can: canDeleteConstellation, least: 'facilitator' },
  { act: 'see results', can: canSeeResults, least: 'viewer' },
  { act: 'answer a check', can: canAnswerCheck, least: 'member' },
  { act: 'run rounds', can: canRunRounds, least: 'facilitator' },
  { act: 'download a report', can: canDownloadReport, least: 'viewer' },
  { act: 'start from a template', can: canStartFromTemplate, least: 'member' },
  { act: 'save a template', can: canSaveTemplate, least: 'member' },
  { act: 'change a template', can: canChangeTemplate, least: 'facilitator' },
  { act: 'see a workspace', can: canSeeWorkspace, least: 'viewer' },
  { act: 'see people', can: canSeePeople, least: 'facilitator' },
  { act: 'invite', can: canInvite, least: 'owner' },
  { act: 'change roles', can: canChangeRoles, least: 'owner' },
  { act: 'load the example', can: canLoadExample, least: 'owner' },
  { act: 'rename the workspace', can: canRenameWorkspace, least: 'owner' },
] as const

const actor = (role: Role, workspaceId = 'one') => ({ accountId: 'a', workspaceId, role })

test.each(acts)('ACCESS-1 to $act one is at least $least', ({ can, least }) => {
  const allowed = roles.filter(role => can(actor(role), { workspaceId: 'one' }))
  expect(allowed).toEqual(roles.slice(0, roles.indexOf(least) + 1))
})

test('ACCESS-2 nobody may do anything in a workspace they are not acting in', () => {
  const ids = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(
      fc.constantFrom(...acts),
      fc.constantFrom(...roles),
      ids,
      ({ can }, role, [own = '', foreign = '']) => !can(actor(role, own), { workspaceId: foreign }),
    ),
  )
})
