import type { normalForm } from '../builders/normal-form'
import type { Size } from './on-the-map'

/** What a person does in one view: each by whatever gesture, key or button that view has for it. */
export interface Hands {
  add(kind: string, name: string): Promise<void>
  /** Finds a party and opens its details. */
  find(name: string): Promise<void>
  findRelationship(from: string, to: string): Promise<void>
  connect(from: string, to: string): Promise<void>
  write(field: string, text: string): Promise<void>
  choose(field: string, option: string): Promise<void>
  tick(option: RegExp): Promise<void>
  sizeOf(group: string, size: Size): Promise<void>
  moveRight(name: string): Promise<void>
  moveUp(name: string, places: number): Promise<void>
  placeWithin(name: string, holder: string): Promise<void>
  deleteParty(name: string): Promise<void>
  deleteRelationship(from: string, to: string): Promise<void>
  deleteTogether(names: readonly string[]): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
}

interface Task {
  readonly task: string
  readonly way: (hands: Hands) => Promise<void>
}

const [survivors, helpline] = ['Survivors', 'Helpline team']

/** Twenty things one does to a constellation, in the words one would be asked to do them in (S-60). */
export const twentyTasks: readonly Task[] = [
  { task: 'Add the survivors your service is for.', way: hands => hands.add('Service user', survivors) },
  { task: 'Add the helpline team.', way: hands => hands.add('Team', helpline) },
  {
    task: 'Add a party of every other kind: an adviser, Harbour House, the commissioner, the local police, neighbours.',
    way: async hands => {
      await hands.add('Team member', 'Adviser')
      await hands.add('Organisation', 'Harbour House')
      await hands.add('Stakeholder', 'Commissioner')
      await hands.add('Partner', 'Local police')
      await hands.add('Other', 'Neighbours')
    },
  },
  {
    task: 'Find the helpline team and say that it is many people.',
    way: async hands => {
      await hands.find(helpline)
      await hands.sizeOf('How many people it stands for', 'many')
    },
  },
  {
    task: 'Give the neighbours the better name Community.',
    way: async hands => {
      await hands.find('Neighbours')
      await hands.write('Name of the role', 'Community')
    },
  },
  {
    task: 'Write a note about the adviser.',
    way: async hands => {
      await hands.find('Adviser')
      await hands.write('Note', 'Works three days a week.')
    },
  },
  { task: 'Connect the survivors to the helpline team.', way: hands => hands.connect(survivors, helpline) },
  {
    task: 'Say that they meet one of the team at a time.',
    way: async hands => {
      await hands.findRelationship(survivors, helpline)
      await hands.sizeOf(`How many: ${helpline}`, 'one')
    },
  },
  {
    task: 'Say that it runs from the survivors to the team.',
    way: async hands => {
      await hands.findRelationship(survivors, helpline)
      await hands.choose('Direction', `From ${survivors} to ${helpline}`)
    },
  },
  {
    task: 'Say that it is strained.',
    way: async hands => {
      await hands.findRelationship(survivors, helpline)
      await hands.choose('How it stands', 'Strained')
    },
  },
  {
    task: 'Say that it runs over live chat and by phone.',
    way: async hands => {
      await hands.findRelationship(survivors, helpline)
      await hands.tick(/^Live chat/)
      await hands.tick(/^Phone/)
    },
  },
  {
    task: 'Say what it is for.',
    way: async hands => {
      await hands.findRelationship(survivors, helpline)
      await hands.write('Purpose', 'To be heard at any hour')
    },
  },
  {
    task: 'Make the helpline team a part of Harbour House.',
    way: hands => hands.placeWithin(helpline, 'Harbour House'),
  },
  {
    task: 'Mark the helpline team as where people first make contact.',
    way: async hands => {
      await hands.find(helpline)
      await hands.choose('On people’s way through the services', 'Where they first make contact')
    },
  },
  { task: 'Move the survivors to the right on the map.', way: hands => hands.moveRight(survivors) },
  { task: 'Put Harbour House first in the outline.', way: hands => hands.moveUp('Harbour House', 2) },
  {
    task: 'Connect the adviser to the local police, and delete that relationship again.',
    way: async hands => {
      await hands.connect('Adviser', 'Local police')
      await hands.deleteRelationship('Adviser', 'Local police')
    },
  },
  {
    task: 'Delete the commissioner, and take it back.',
    way: async hands => {
      await hands.deleteParty('Commissioner')
      await hands.undo()
    },
  },
  { task: 'Delete the commissioner after all, by doing it again.', way: hands => hands.redo() },
  {
    task: 'Delete the community and the local police together, and bring both back.',
    way: async hands => {
      await hands.deleteTogether(['Community', 'Local police'])
      await hands.undo()
    },
  },
]

const plain = { note: '', isPinned: false, waypoint: 'none', size: 'one' } as const

/** What is there when all twenty are done. */
export const allDone: ReturnType<typeof normalForm> = {
  outline: [
    {
      party: { ...plain, kind: 'organisation', name: 'Harbour House' },
      parts: [
        {
          party: { ...plain, kind: 'team', name: helpline, size: 'many', waypoint: 'first-contact' },
          parts: [],
        },
      ],
    },
    { party: { ...plain, kind: 'service-user', name: survivors, size: 'many' }, parts: [] },
    {
      party: { ...plain, kind: 'team-member', name: 'Adviser', note: 'Works three days a week.' },
      parts: [],
    },
    { party: { ...plain, kind: 'partner', name: 'Local police' }, parts: [] },
    { party: { ...plain, kind: 'other', name: 'Community' }, parts: [] },
  ],
  relationships: [
    {
      from: survivors,
      to: helpline,
      fromSize: 'many',
      toSize: 'one',
      direction: 'forward',
      state: 'strained',
      channels: ['live-chat', 'phone'],
      purpose: 'To be heard at any hour',
      note: '',
    },
  ],
}
