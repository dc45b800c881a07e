import { expect, test } from 'vitest'
import { constellationById } from '@/server/database/constellations'
import {
  changeTemplate,
  deleteTemplate,
  insertTemplate,
  rememberTemplate,
  templateById,
  templateRemembered,
  templatesOf,
} from '@/server/database/templates'
import { startingPoints } from '@/server/templates/starting-points'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { onEachDatabase } from './each-database'

const data = JSON.stringify({ parties: [], relationships: [] })
const aTemplate = (id: string, workspaceId: string, madeAt = 1) => ({
  id,
  workspaceId,
  name: 'Tŷ Gŵyr',
  line: 'Our helpline',
  guidance: 'Ask who is there at night.',
  data,
  madeAt,
})

onEachDatabase('templates', database => {
  test('TEMPLATE-22 a workspace lists its own templates, the last saved first', async () => {
    const one = await aStoredConstellation(database())
    const other = await aStoredConstellation(database())
    const rows = [aTemplate(`a-${one.id}`, one.workspaceId, 1), aTemplate(`b-${one.id}`, one.workspaceId, 2)]
    for (const row of rows) await insertTemplate(database(), row)
    expect(await templatesOf(database(), one.workspaceId)).toEqual(rows.toReversed())
    expect(await templatesOf(database(), other.workspaceId)).toEqual([])
    const words = { name: 'Another', line: '', guidance: '' }
    await changeTemplate(database(), `a-${one.id}`, words)
    expect(await templateById(database(), `a-${one.id}`)).toEqual({ ...rows[0], ...words })
    expect(await templateById(database(), `b-${one.id}`)).toEqual(rows[1])
  })

  test('TEMPLATE-23 a deleted template is gone; constellations started from it stay and forget it', async () => {
    const { id, workspaceId } = await aStoredConstellation(database())
    const template = aTemplate(`of-${id}`, workspaceId)
    await insertTemplate(database(), template)
    expect(await templateRemembered(database(), id)).toBeUndefined()
    await rememberTemplate(database(), id, template.id)
    expect(await templateRemembered(database(), id)).toBe(template.id)
    await deleteTemplate(database(), template.id)
    expect(await templateById(database(), template.id)).toBeUndefined()
    expect(await templateRemembered(database(), id)).toBeUndefined()
    expect(await constellationById(database(), id)).toBeDefined()
  })

  test('TEMPLATE-24 a workspace that goes takes its templates with it', async () => {
    const { id, workspaceId } = await aStoredConstellation(database())
    await insertTemplate(database(), aTemplate(`of-${id}`, workspaceId))
    await database().db.deleteFrom('workspace').where('id', '=', workspaceId).execute()
    expect(await templateById(database(), `of-${id}`)).toBeUndefined()
  })

  test('TEMPLATE-26 one finds a template by its name, its line or the name of a party on it', async () => {
    const { id, workspaceId } = await aStoredConstellation(database())
    await insertTemplate(database(), aTemplate(`of-${id}`, workspaceId))
    const found = async (find: string) =>
      (await startingPoints({ database: database(), now: () => 1 }, workspaceId, find)).map(one => one.id)
    expect(await found('tŷ gŵyr')).toEqual([`of-${id}`])
    expect(await found('our HELPLINE')).toEqual([`of-${id}`])
    expect(await found('crèche')).toEqual(['peer-support-group'])
    expect(await found('no such thing')).toEqual([])
    expect((await found('')).slice(0, 2)).toEqual([`of-${id}`, 'helpline-and-chat'])
  })
})
