import { resultWords } from '@/content/admin/words'
import { type ConstellationRow, constellationsOf } from '../../database/constellations'
import { allWorkspaces } from '../../database/workspaces'
import type { Command } from '../command'
import { withDatabase } from '../host'

const day = (at: number) => new Date(at).toISOString().slice(0, 10)

function lineOf({ id, name, updatedAt, archivedAt }: ConstellationRow): string {
  const line = `  ${id}  ${day(updatedAt)}  ${name}`
  return archivedAt === null ? line : `${line}  (${resultWords.archived})`
}

/** Prints every workspace and, below it, its constellations: id, the day it was last changed, name. */
export const listCommand: Command = {
  name: 'list',
  arguments: 0,
  options: [],
  run: (_given, host) =>
    withDatabase(host, async database => {
      const workspaces = await allWorkspaces(database)
      if (workspaces.length === 0) host.say(resultWords.noWorkspaces)
      for (const { id, name } of workspaces) {
        const rows = await constellationsOf(database, id)
        host.say(`${id}  ${name}`)
        host.say(rows.length > 0 ? rows.map(lineOf).join('\n') : `  (${resultWords.noConstellations})`)
      }
    }),
}
