import { action, type Edge, form, from, handler, type Ids, page, stateForm } from './edge'

const at = (file: string) => `constellations/[id]/workshops/${file}`
const room = (file: string) => at(`[workshop]/room/${file}`)
const id = ({ constellation }: Ids) => ({ id: constellation })
const running = (ids: Ids) => ({ ...id(ids), workshop: ids.workshop })
const seated = from('viewer')

const named = (ids: Ids) => ({ ...running(ids), name: 'Grey Heron', perspective: 'team' })
const note = (ids: Ids) => ({ ...running(ids), stage: 'missing', text: 'A bench', sure: 'no' })
const dots = (ids: Ids) => ({ ...running(ids), stage: 'decide' })
const hand = (ids: Ids) => ({ ...running(ids), up: 'yes' })
const resting = (ids: Ids) => ({ ...running(ids), rest: 'yes' })

/** What the live map knows of the workshop on it, what a facilitator does from there, and what those with an account do in the room. */
export const roomEdges: readonly Edge[] = [
  handler(at('now/'), 'GET', seated, id),
  {
    ...action(at('now/steer-from-map.ts#steerFromMap'), from('facilitator')),
    send: ({ workshop }) => [{ workshop, step: { do: 'gather', at: [] } }],
  },
  page(room(''), seated, running),
  handler(room('news/'), 'GET', seated, running),
  action(room('actions.ts#joinRoom'), seated, named),
  action(room('actions.ts#writeNote'), seated, note),
  action(room('actions.ts#putDots'), seated, dots),
  action(room('actions.ts#showHand'), seated, hand),
  action(room('actions.ts#takeRest'), seated, resting),
  action(room('actions.ts#leaveRoom'), seated, running),
  form(room('forms.ts#submitJoin'), seated, named),
  stateForm(room('forms.ts#submitNote'), seated, note),
  stateForm(room('forms.ts#submitDots'), seated, dots),
  form(room('forms.ts#submitHand'), seated, hand),
  form(room('forms.ts#submitRest'), seated, resting),
  form(room('forms.ts#submitLeave'), seated, running),
]
