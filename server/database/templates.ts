import type { TemplateWords } from '@/model/template/template-words'
import type { Database } from './database'
import type { Writes } from './writes'

/** A template that people of a workspace saved; `data` is a map as `writeKeptMap` writes it, `madeAt` milliseconds. */
export interface TemplateRow extends TemplateWords {
  readonly id: string
  readonly workspaceId: string
  readonly data: string
  readonly madeAt: number
}

const select = ({ db }: Writes) =>
  db
    .selectFrom('template')
    .select(['id', 'workspace_id as workspaceId', 'name', 'line', 'guidance', 'data', 'made_at as madeAt'])

export const templateById = (database: Writes, id: string): Promise<TemplateRow | undefined> =>
  select(database).where('id', '=', id).executeTakeFirst()

/** The templates of a workspace, the last saved first. */
export const templatesOf = (database: Writes, workspaceId: string): Promise<TemplateRow[]> =>
  select(database).where('workspace_id', '=', workspaceId).orderBy('made_at', 'desc').orderBy('id').execute()

export async function insertTemplate({ db }: Writes, row: TemplateRow): Promise<void> {
  const { id, workspaceId, name, line, guidance, data, madeAt } = row
  await db
    .insertInto('template')
    .values({ id, workspace_id: workspaceId, name, line, guidance, data, made_at: madeAt })
    .execute()
}

export async function changeTemplate(
  { db }: Writes,
  id: string,
  { name, line, guidance }: TemplateWords,
): Promise<void> {
  await db.updateTable('template').set({ name, line, guidance }).where('id', '=', id).execute()
}

/** Deletes a template; constellations that were started from it stay and forget it. `forgetDeleted` then takes the bytes too. */
export const deleteTemplate = ({ db }: Database, id: string): Promise<void> =>
  db.transaction().execute(async step => {
    await step.updateTable('constellation').set({ template: null }).where('template', '=', id).execute()
    await step.deleteFrom('template').where('id', '=', id).execute()
  })

/** Writes down which template a constellation was started from. */
export async function rememberTemplate({ db }: Writes, constellation: string, id: string): Promise<void> {
  await db.updateTable('constellation').set({ template: id }).where('id', '=', constellation).execute()
}

/** The id of the template a constellation was started from, or undefined. */
export async function templateRemembered({ db }: Writes, constellation: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('constellation')
    .select('template')
    .where('id', '=', constellation)
    .executeTakeFirst()
  return found?.template ?? undefined
}
