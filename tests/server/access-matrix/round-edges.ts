import { action, type Edge, form, from, type Ids, page, stateForm } from './edge'

const later = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const id = (ids: Ids) => ({ id: ids.constellation })
const planned = (ids: Ids) => ({ ...id(ids), round: ids.plannedRound })
const open = (ids: Ids) => ({ ...id(ids), round: ids.openAsked })
const closed = (ids: Ids) => ({ ...id(ids), round: ids.closedAsked })
const sure = (of: (ids: Ids) => Record<string, string>) => (ids: Ids) => ({ ...of(ids), sure: 'yes' })
const extended = (ids: Ids) => ({ ...open(ids), until: later })
const codes = (ids: Ids) => ({ ...planned(ids), by: 'code', count: '2', perspective: 'team', group: '' })
const renewed = (ids: Ids) => ({ ...planned(ids), by: 'code' })
const people = (ids: Ids) => ({
  ...planned(ids),
  [`person.${ids.account}`]: 'on',
  [`perspective.${ids.account}`]: 'team',
})
const plan = (ids: Ids) => ({
  ...id(ids),
  round: '',
  name: 'Autumn',
  kind: 'baseline',
  instrument: 'health-check',
  'subject.constellation': 'on',
  'perspective.team': 'on',
  by: 'nothing',
  threshold: '5',
  until: later,
})
const paperCode = (ids: Ids) => ({ ...planned(ids), code: 'ABCD EFGH' })
const paper = (ids: Ids) => ({ ...open(ids), invitee: ids.paperCopy })
const judged = (ids: Ids) => ({ ...open(ids), told: 'nothing', state: 'shown' })
const step = (ids: Ids) => ({ ...open(ids), step: '1-safety', next: 'leave' })

const at = (file: string) => `constellations/[id]/rounds/${file}`
const answering = (file: string) => at(`[round]/answer/${file}`)
const runs = from('facilitator')

/** Asked rounds: planned and run by facilitators, seen by everyone, answered by whoever is asked. */
export const roundEdges: readonly Edge[] = [
  page(at(''), from('viewer'), id),
  page(at('new/'), runs, id),
  page(at('[round]/'), from('viewer'), open),
  page(at('[round]/plan/'), runs, planned),
  page(at('[round]/people/'), runs, planned),
  page(at('[round]/answer/'), from('viewer'), open),
  page(at('[round]/paper/'), runs, planned),
  page(at('[round]/paper/[invitee]/'), runs, paper),
  page(at('[round]/words/'), runs, closed),

  action(at('actions.ts#savePlan'), runs, plan),
  action(at('actions.ts#choosePeople'), runs, people),
  action(at('actions.ts#makeNewCodes'), runs, codes),
  action(at('actions.ts#renewCodes'), runs, renewed),
  action(at('actions.ts#takeCodesOut'), runs, renewed),
  action(at('actions.ts#openIt'), runs, planned),
  action(at('actions.ts#extendIt'), runs, extended),
  action(at('actions.ts#remindIt'), runs, open),
  action(at('actions.ts#closeIt'), runs, sure(open)),
  action(at('actions.ts#releaseIt'), runs, open),
  action(at('actions.ts#deletePlan'), runs, sure(planned)),
  action(answering('actions.ts#saveStep'), ['member'], step),
  action(answering('actions.ts#sendMine'), ['member'], open),

  action(at('[round]/paper/actions.ts#findPaper'), runs, paperCode),
  action(at('[round]/paper/actions.ts#countPaper'), runs, paper),
  action(at('[round]/words/actions.ts#judge'), runs, judged),
  action(at('[round]/words/actions.ts#eraseHolding'), runs, sure(closed)),

  stateForm(at('forms.ts#submitPlan'), runs, plan),
  form(at('forms.ts#submitPeople'), runs, people),
  stateForm(at('forms.ts#submitCodes'), runs, codes),
  form(at('forms.ts#submitTakeCodesOut'), runs, renewed),
  form(at('forms.ts#submitOpen'), runs, planned),
  form(at('forms.ts#submitExtend'), runs, extended),
  form(at('forms.ts#submitRemind'), runs, open),
  form(at('forms.ts#submitClose'), runs, sure(open)),
  form(at('forms.ts#submitRelease'), runs, open),
  form(at('forms.ts#submitDeletePlan'), runs, sure(planned)),
  form(at('[round]/paper/forms.ts#submitPaperCode'), runs, paperCode),
  form(at('[round]/paper/forms.ts#submitPaper'), runs, paper),
  form(at('[round]/words/forms.ts#submitJudgement'), runs, judged),
  form(at('[round]/words/forms.ts#submitEraseHolding'), runs, sure(closed)),
  form(answering('forms.ts#submitStep'), ['member'], step),
  form(answering('forms.ts#submitSheet'), ['member'], open),
]
