import { type Action, actionStatuses } from '@/model/constellation/action'
import type { Constellation } from '@/model/constellation/constellation'
import { type ConstellationRow, constellationsOf } from './database/constellations'
import { openRoundsOf } from './database/rounds'
import { runningWorkshops } from './database/workshops'
import type { Services } from './services'

/** One constellation as the home screen shows it. */
export interface HomeConstellation {
  readonly row: ConstellationRow
  readonly map: Constellation
}

/** What the home screen of a workspace shows: a page of constellations as pictures, the archived ones, open rounds, workshops under way, and actions that are due. */
export interface Home {
  readonly shown: readonly HomeConstellation[]
  readonly total: number
  readonly archived: readonly ConstellationRow[]
  readonly openRounds: readonly { readonly constellation: ConstellationRow; readonly name: string }[]
  readonly workshops: readonly {
    readonly constellation: ConstellationRow
    readonly id: string
    readonly name: string
  }[]
  readonly due: readonly { readonly constellation: ConstellationRow; readonly action: Action }[]
}

/** How many constellations one page of the home screen shows. */
export const homePage = 12
const mostAside = 8

const isOpen = ({ status }: Action) => status === actionStatuses[0] || status === actionStatuses[1]

const dueOf = ({ row, map }: HomeConstellation) =>
  map.actions
    .filter(action => isOpen(action) && action.due !== '')
    .map(action => ({ constellation: row, action }))

const openIn = (
  active: readonly ConstellationRow[],
  rounds: readonly { readonly constellationId: string; readonly name: string }[],
): Home['openRounds'] =>
  active.flatMap(constellation =>
    rounds
      .filter(({ constellationId }) => constellationId === constellation.id)
      .map(({ name }) => ({ constellation, name })),
  )

const underWayIn = (
  active: readonly ConstellationRow[],
  running: Awaited<ReturnType<typeof runningWorkshops>>,
): Home['workshops'] =>
  running.flatMap(({ id, constellationId, plan }) =>
    active
      .filter(constellation => constellation.id === constellationId)
      .map(constellation => ({ constellation, id, name: plan.name })),
  )

/** Gathers the home screen; `find` narrows by name, `page` counts from 0. Open rounds come from every constellation that is found, actions from those shown. */
export async function gatherHome(
  { database, live }: Pick<Services, 'database' | 'live'>,
  workspaceId: string,
  { find, page }: { find: string; page: number },
): Promise<Home> {
  const all = await constellationsOf(database, workspaceId)
  const wanted = all.filter(row => row.name.toLocaleLowerCase().includes(find.toLocaleLowerCase()))
  const active = wanted.filter(row => row.archivedAt === null)
  const onPage = active.slice(page * homePage, (page + 1) * homePage)
  const shown = await Promise.all(onPage.map(async row => ({ row, map: await live.read(row.id) })))
  const due = shown.flatMap(dueOf).sort((a, b) => a.action.due.localeCompare(b.action.due))
  return {
    shown,
    total: active.length,
    archived: wanted.filter(row => row.archivedAt !== null),
    openRounds: openIn(active, await openRoundsOf(database, workspaceId)).slice(0, mostAside),
    workshops: underWayIn(active, await runningWorkshops(database, workspaceId)).slice(0, mostAside),
    due: due.slice(0, mostAside),
  }
}
