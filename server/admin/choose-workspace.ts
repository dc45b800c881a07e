import { allWorkspaces, type WorkspaceRow } from '../database/workspaces'
import type { Writes } from '../database/writes'
import { refusal } from './refusal'

/** The workspace with this id, or without one the only workspace there is; refuses where that leaves none or several. */
export async function chooseWorkspace(database: Writes, id: string | undefined): Promise<WorkspaceRow> {
  const all = await allWorkspaces(database)
  const [first, second] = all
  if (id !== undefined) {
    const found = all.find(workspace => workspace.id === id)
    if (!found) throw refusal('unknownWorkspace', { id })
    return found
  }
  if (!first) throw refusal('noWorkspace')
  if (second) throw refusal('severalWorkspaces')
  return first
}
