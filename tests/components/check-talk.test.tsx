// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createStore } from 'zustand/vanilla'
import { connectionOf, firstFacts } from '@/components/session/connection'
import { holdMap } from '@/components/session/hold-map'
import type { LiveMap } from '@/components/session/live-map'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { aboutBy, aboutsOf, groupByAbout } from '@/components/talk/abouts'
import { isOverdue, orderActions } from '@/components/talk/order-actions'
import { promptsFor } from '@/components/talk/talk-material'
import { TalkRoom } from '@/components/talk/talk-room'
import type { Action } from '@/model/constellation/action'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { draw, nameOf, press, the, write } from './check-screen'

const anAction = (given: Partial<Action> = {}): Action => ({
  id: 'a1',
  about: 'constellation',
  text: 'Agree safe times',
  owner: 'Helpline lead',
  due: '2026-05-01',
  status: 'to-do',
  at: 1,
  ...given,
})

const material = {
  themes: [
    { id: 'safety', name: 'Safety' },
    { id: 'trust', name: 'Trust' },
  ],
  prompts: [
    { id: 'q-whole', about: 'constellation', text: 'What do you notice?', language: 'en' },
    { id: 'q-tie', about: 'relationship', text: 'What does it ask of each side?', language: 'en' },
    { id: 'q-trust', about: 'theme:trust', text: 'What earned trust?', language: 'en' },
  ],
}

let live: LiveMap
beforeEach(() => {
  const doc = new Y.Doc()
  const facts = { ...firstFacts, connected: true, synced: true, everSynced: true }
  live = holdMap({
    constellationId: 'c',
    user: { id: 'ann', name: 'Ann' },
    doc,
    awareness: new Awareness(doc),
    connection: createStore(() => connectionOf(facts)),
    health: createStore(() => ({})),
    workshop: createStore(() => ({ room: undefined })),
    checks: createStore(() => undefined),
    close: () => doc.destroy(),
  })
  live.intend({ do: 'add-party', party: aParty({ id: 'p1', name: 'Helpline' }) })
  live.intend({ do: 'add-party', party: aParty({ id: 'p2', name: 'Refuge' }) })
  live.intend({ do: 'connect', relationship: aRelationship({ id: 'r1', from: 'p1', to: 'p2' }) })
})
afterEach(() => live.close())

const drawTalk = (about = 'constellation', mayEdit = true) =>
  draw(
    <OpenLiveMap live={live} mayEdit={mayEdit} fallback={null}>
      <TalkRoom material={material} initialAbout={about} />
    </OpenLiveMap>,
  )
const map = () => live.constellation.getState()
const sectionOf = (place: HTMLElement, title: string) => the(place, 'section', title)

test('TALK-1 a reflection is written about what was chosen, with the question it begins from', async () => {
  const place = sectionOf(await drawTalk('relationship:r1'), 'Reflections')
  await press(the(place, 'input', 'What does it ask of each side?'))
  await write(the(place, 'textarea', 'Your reflection'), '  Much of the helpline. ')
  await press(the(place, 'button', 'Add the reflection'))
  expect(map().reflections).toMatchObject([
    { about: 'relationship:r1', prompt: 'q-tie', text: 'Much of the helpline.' },
  ])
  expect(the(place, 'textarea', 'Your reflection').value).toBe('')
  expect(the(place, 'select', 'About').value).toBe('relationship:r1')
  expect(place.querySelector('[role="status"]')?.textContent).toBe('The reflection is added.')
})

test('TALK-2 the questions offered fit what the reflection is about, and none has to be taken', async () => {
  const place = sectionOf(await drawTalk(), 'Reflections')
  const offered = () => [...place.querySelectorAll('input[type="radio"]')].map(nameOf)
  expect(offered()).toEqual(['No question', 'What do you notice?'])
  await write(the(place, 'select', 'About'), 'theme:trust')
  expect(offered()).toEqual(['No question', 'What earned trust?'])
  await write(the(place, 'select', 'About'), 'theme:safety')
  expect(offered()).toEqual([])
  expect(promptsFor(material.prompts, 'relationship:r1').map(({ id }) => id)).toEqual(['q-tie'])
})

test('TALK-3 a deleted reflection comes back whole', async () => {
  const reflection = { id: 'f1', about: 'constellation', prompt: '', text: 'We are alone at night.', at: 1 }
  live.intend({ do: 'add-reflection', reflection })
  const place = sectionOf(await drawTalk(), 'Reflections')
  await press(the(place, 'button', 'Delete the reflection of 1 January 1970 about The whole constellation'))
  expect(map().reflections).toEqual([])
  await press(the(place, 'button', 'Undo'))
  expect(map().reflections).toEqual([reflection])
})

test('TALK-4 an edited reflection is changed for everyone', async () => {
  live.intend({
    do: 'add-reflection',
    reflection: { id: 'f1', about: 'theme:trust', prompt: '', text: 'Before', at: 1 },
  })
  const place = sectionOf(await drawTalk(), 'Reflections')
  await press(the(place, 'button', 'Edit the reflection of 1 January 1970 about Trust'))
  await write(the(place, 'textarea', 'The reflection'), 'After')
  await press(the(place, 'button', 'Done'))
  expect(map().reflections).toMatchObject([{ text: 'After' }])
})

test('TALK-5 reflections stand under what they are about: the whole, themes, relationships, parties, then what is gone', () => {
  const nameOf = (key: string) => key
  const abouts = aboutsOf(
    aConstellation({ parties: [aParty({ id: 'p1' })], relationships: [aRelationship({ id: 'r1' })] }),
    material.themes,
    nameOf,
  )
  const items = ['party:gone', 'party:p1', 'relationship:r1', 'theme:trust', 'constellation', 'party:p1']
  const groups = groupByAbout(
    items.map(about => ({ about })),
    abouts,
    aboutBy(abouts, nameOf),
  )
  expect(groups.map(({ about, items: own }) => [about.key, about.kind, own.length])).toEqual([
    ['constellation', 'whole', 1],
    ['theme:trust', 'themes', 1],
    ['relationship:r1', 'relationships', 1],
    ['party:p1', 'parties', 2],
    ['party:gone', 'gone', 1],
  ])
})

test('TALK-6 an action is made with its role and day, to be done', async () => {
  const place = sectionOf(await drawTalk(), 'Actions')
  await write(the(place, 'textarea', 'What will be done'), 'Agree safe times')
  await write(the(place, 'input', 'Which role does it'), 'Helpline lead')
  await write(the(place, 'input', 'By when'), '2026-06-01')
  await press(the(place, 'button', 'Add the action'))
  expect(map().actions).toMatchObject([
    {
      about: 'constellation',
      text: 'Agree safe times',
      owner: 'Helpline lead',
      due: '2026-06-01',
      status: 'to-do',
    },
  ])
})

test('TALK-7 a role that looks like a person’s name gets a gentle warning and is not refused (S-30)', async () => {
  const place = sectionOf(await drawTalk(), 'Actions')
  await write(the(place, 'textarea', 'What will be done'), 'Agree safe times')
  const owner = the(place, 'input', 'Which role does it')
  await write(owner, 'Sarah Jones')
  const about = document.getElementById(owner.getAttribute('aria-describedby') ?? '')
  expect(about?.textContent).toContain('This looks like the name of a person.')
  await press(the(place, 'button', 'Add the action'))
  expect(map().actions).toMatchObject([{ owner: 'Sarah Jones' }])
})

test('TALK-8 open actions come by their day, those without one last, then what is done', () => {
  const actions = [
    anAction({ id: 'done', status: 'done', due: '2026-01-01' }),
    anAction({ id: 'no-date', due: '' }),
    anAction({ id: 'later', due: '2026-06-01' }),
    anAction({ id: 'soon', due: '2026-05-01', status: 'under-way' }),
    anAction({ id: 'dropped', status: 'dropped', at: 9 }),
  ]
  expect(orderActions(actions).map(({ id }) => id)).toEqual(['soon', 'later', 'no-date', 'dropped', 'done'])
})

test('TALK-9 only an open action is overdue, from the day after', () => {
  expect(isOverdue(anAction({ due: '2026-05-01' }), '2026-05-01')).toBe(false)
  expect(isOverdue(anAction({ due: '2026-05-01' }), '2026-05-02')).toBe(true)
  expect(isOverdue(anAction({ due: '2026-05-01', status: 'done' }), '2026-05-02')).toBe(false)
  expect(isOverdue(anAction({ due: '' }), '2026-05-02')).toBe(false)
})

test('TALK-10 a status is changed in place, and what is done leaves the open ones but not all of them', async () => {
  live.intend({ do: 'add-action', action: anAction() })
  const place = sectionOf(await drawTalk(), 'Actions')
  await write(the(place, 'select', 'Status of: Agree safe times'), 'done')
  expect(map().actions).toMatchObject([{ status: 'done' }])
  expect(place.textContent).toContain('Nothing is open.')
  await press(the(place, 'button', 'All'))
  expect(the(place, 'select', 'Status of: Agree safe times').value).toBe('done')
})

test('TALK-11 a viewer reads and is offered nothing to change', async () => {
  live.intend({ do: 'add-action', action: anAction() })
  const place = await drawTalk('constellation', false)
  expect(place.textContent).toContain('Agree safe times')
  expect([
    ...place.querySelectorAll('form, select, textarea, [aria-label^="Edit"], [aria-label^="Delete"]'),
  ]).toEqual([])
})

test('TALK-12 what is shown says whether it is saved', async () => {
  const place = await drawTalk()
  expect(place.querySelector('[data-connection="saved"]')?.textContent).toBe('Saved')
})
