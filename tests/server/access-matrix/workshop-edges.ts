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

const said = (ids: Ids) => ({ from: `note.${ids.note}` })
const kept = (ids: Ids) => ({ ...running(ids), ...said(ids), text: 'A bench', about: 'constellation' })
const made = (ids: Ids) => ({ ...kept(ids), owner: 'Helpline lead', due: '' })

const writing = (ids: Ids) => ({
  ...id(ids),
  sheet: '',
  step: 'save',
  title: 'Ours',
  line: 'For us.',
  'stages.0.id': 'own-a',
  'stages.0.activity': 'talk',
  'stages.0.title': 'Talk',
  'stages.0.minutes': '10',
  'stages.0.ask': 'What now?',
})
const ownSheet = (ids: Ids) => ({ ...id(ids), sheet: ids.runSheet })

const at = (file: string) => `constellations/[id]/workshops/${file}`
const desk = (file: string) => at(`[workshop]/desk/${file}`)
const runs = from('facilitator')

/** Workshops: prepared by facilitators, steered by those named in them and by owners, seen by everyone of the workspace. */
export const workshopEdges: readonly Edge[] = [
  page(at(''), from('viewer'), id),
  page(at('new/'), runs, id),
  // Who takes part in one that runs is led to the room instead.
  page(at('[workshop]/'), runs, running),
  page(at('[workshop]/plan/'), runs, prepared),
  page(at('[workshop]/screen/'), runs, running),
  page(at('[workshop]/keep/'), runs, running, said),
  handler(at('[workshop]/news/'), 'GET', runs, running),

  action(at('actions.ts#savePlan'), runs, plan),
  action(at('actions.ts#beginIt'), runs, prepared),
  action(at('actions.ts#deleteIt'), runs, sure(prepared)),
  stateForm(at('forms.ts#submitPlan'), runs, plan),
  form(at('forms.ts#submitBegin'), runs, prepared),
  form(at('forms.ts#submitDelete'), runs, sure(prepared)),

  page(at('sheets/'), runs, id),
  page(at('sheets/new/'), runs, id),
  page(at('sheets/[sheet]/'), runs, ownSheet),
  action(at('sheets/actions.ts#shapeIt'), runs, writing),
  action(at('sheets/actions.ts#saveSheet'), runs, writing),
  action(at('sheets/actions.ts#deleteSheet'), runs, sure(ownSheet)),
  stateForm(at('sheets/forms.ts#submitSheet'), runs, writing),
  form(at('sheets/forms.ts#submitDeleteSheet'), runs, sure(ownSheet)),

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

  action(at('[workshop]/keep/actions.ts#makeAction'), runs, made),
  action(at('[workshop]/keep/actions.ts#keepReflection'), runs, kept),
  stateForm(at('[workshop]/keep/forms.ts#submitAction'), runs, made),
  stateForm(at('[workshop]/keep/forms.ts#submitReflection'), runs, kept),
]
