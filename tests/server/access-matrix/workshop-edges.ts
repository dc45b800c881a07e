import { action, type Edge, form, from, handler, type Ids, page, stateForm } from './edge'

const id = (ids: Ids) => ({ id: ids.constellation })
const prepared = (ids: Ids) => ({ ...id(ids), workshop: ids.preparedWorkshop })
const running = (ids: Ids) => ({ ...id(ids), workshop: ids.workshop })
const sure = (of: (ids: Ids) => Record<string, string>) => (ids: Ids) => ({ ...of(ids), sure: 'yes' })
const plan = (ids: Ids) => ({
  ...id(ids),
  workshop: '',
  name: 'Autumn',
  sheet: 'one-hour',
  threshold: '5',
  seats: '20',
  notes: '',
})
const step = (ids: Ids) => ({ ...running(ids), do: 'door', open: 'yes' })
const seat = (ids: Ids) => ({ ...running(ids), seat: ids.seat, do: 'mute' })
const vote = (ids: Ids) => ({ ...running(ids), stage: 'decide', typed: 'A bench\nA longer evening' })
const note = (ids: Ids) => ({ ...running(ids), do: 'keep-back', [`note.${ids.note}`]: 'on' })

const at = (file: string) => `constellations/[id]/workshops/${file}`
const desk = (file: string) => at(`[workshop]/desk/${file}`)
const runs = from('facilitator')

/** Workshops: prepared by facilitators, steered by those named in them and by owners, seen by everyone of the workspace. */
export const workshopEdges: readonly Edge[] = [
  page(at(''), from('viewer'), id),
  page(at('new/'), runs, id),
  page(at('[workshop]/'), from('viewer'), running),
  page(at('[workshop]/plan/'), runs, prepared),
  handler(at('[workshop]/news/'), 'GET', runs, running),

  action(at('actions.ts#savePlan'), runs, plan),
  action(at('actions.ts#beginIt'), runs, prepared),
  action(at('actions.ts#deleteIt'), runs, sure(prepared)),
  stateForm(at('forms.ts#submitPlan'), runs, plan),
  form(at('forms.ts#submitBegin'), runs, prepared),
  form(at('forms.ts#submitDelete'), runs, sure(prepared)),

  action(desk('actions.ts#steerRoom'), runs, step),
  action(desk('actions.ts#openVote'), runs, vote),
  action(desk('actions.ts#tendSeat'), runs, seat),
  action(desk('actions.ts#letEveryoneIn'), runs, running),
  action(desk('actions.ts#takeNewCode'), runs, sure(running)),
  action(desk('actions.ts#tendTicked'), runs, note),
  action(desk('actions.ts#endIt'), runs, sure(running)),
  stateForm(desk('forms.ts#submitStep'), runs, step),
  stateForm(desk('forms.ts#submitVote'), runs, vote),
  stateForm(desk('forms.ts#submitSeat'), runs, seat),
  stateForm(desk('forms.ts#submitEveryoneIn'), runs, running),
  stateForm(desk('forms.ts#submitNewCode'), runs, sure(running)),
  stateForm(desk('forms.ts#submitNotes'), runs, note),
  form(desk('forms.ts#submitEnd'), runs, sure(running)),
]
