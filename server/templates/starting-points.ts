import { templates } from '@/content/templates/templates'
import type { Constellation } from '@/model/constellation/constellation'
import { readKeptMap } from '@/model/template/kept-map'
import type { Guidance, Template } from '@/model/template/template'
import { readWrittenMap } from '@/model/template/written-map'
import type { Database } from '../database/database'
import { type TemplateRow, templateById, templatesOf } from '../database/templates'
import { randomId } from '../random-id'

/** Something one can start from: one of the field's, with its guidance, or one that the workspace saved, with the text somebody wrote for it. */
export type StartingPoint = {
  readonly id: string
  readonly workspaceId: string
  readonly name: string
  readonly line: string
  readonly map: Constellation
} & (
  | { readonly isOwn: false; readonly guidance: Guidance }
  | { readonly isOwn: true; readonly guidance: string }
)

type Means = { readonly database: Database; readonly now: () => number }

function ofTheField(template: Template, workspaceId: string, now: number): StartingPoint {
  const { id, name, line, guidance } = template
  const map = readWrittenMap(template, order => randomId(now + order)).constellation
  return { id, workspaceId, name, line, map, isOwn: false, guidance }
}

const ofTheirOwn = ({ id, workspaceId, name, line, guidance, data }: TemplateRow): StartingPoint => ({
  id,
  workspaceId,
  name,
  line,
  map: readKeptMap(data),
  isOwn: true,
  guidance,
})

/** Whether a text that somebody looks for stands in its name, its line or a party's name. */
function isAbout({ name, line, map }: StartingPoint, find: string): boolean {
  const texts = [name, line, ...map.parties.map(party => party.name)]
  return texts.some(text => text.toLocaleLowerCase().includes(find.toLocaleLowerCase()))
}

/** What people of a workspace can start from: their own, the last saved first, then the field's; `find` narrows it, or is empty. */
export async function startingPoints(
  { database, now }: Means,
  workspaceId: string,
  find: string,
): Promise<readonly StartingPoint[]> {
  const own = (await templatesOf(database, workspaceId)).map(ofTheirOwn)
  const field = templates.map(template => ofTheField(template, workspaceId, now()))
  return [...own, ...field].filter(point => isAbout(point, find))
}

/** What stands under an id: the field's belong to whichever workspace asks, saved ones to their own; undefined where there is none. */
export async function startingPoint(
  { database, now }: Means,
  workspaceId: string,
  id: string,
): Promise<StartingPoint | undefined> {
  const template = templates.find(one => one.id === id)
  if (template) return ofTheField(template, workspaceId, now())
  const row = await templateById(database, id)
  return row && ofTheirOwn(row)
}
