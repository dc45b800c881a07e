import { action, type Edge, form, from, handler, type Ids, ownFrom, page } from './edge'

const id = (ids: Ids) => ({ id: ids.constellation })
const begun = (ids: Ids) => ({ ...id(ids), report: ids.report })
const kept = (ids: Ids) => ({ ...id(ids), report: ids.keptReport })
const forTeam = (ids: Ids) => ({ ...id(ids), audience: 'team' })
const changed = (ids: Ids) => ({ ...begun(ids), do: 'save', 'shown-summary': 'yes' })
const seen = (ids: Ids) => ({ ...begun(ids), seal: 'seal' })
const sure = (ids: Ids) => ({ ...begun(ids), sure: 'yes' })
const look = () => ({ organisation: 'Harbour', accent: '#2b4a9c' })

/** Reports: begin, put together, read, keep, download, delete; and how they look. */
export const reportEdges: readonly Edge[] = [
  page('constellations/[id]/report/', from('viewer'), id),
  page('constellations/[id]/report/[report]/', from('viewer'), begun),
  page('constellations/[id]/report/[report]/read/', from('viewer'), kept),
  handler('constellations/[id]/report/pdf/', 'GET', from('viewer'), id),
  handler('constellations/[id]/report/pdf/', 'POST', from('viewer'), id),
  handler('constellations/[id]/report/[report]/pdf/', 'GET', from('viewer'), kept),
  handler('constellations/[id]/report/[report]/word/', 'GET', from('viewer'), kept),
  page('reports/look/', ownFrom('facilitator')),

  action('constellations/[id]/report/actions.ts#beginReport', from('member'), forTeam),
  action('constellations/[id]/report/actions.ts#changeComposition', from('member'), changed),
  action('constellations/[id]/report/actions.ts#keep', from('member'), seen),
  action('constellations/[id]/report/actions.ts#removeReport', from('facilitator'), sure),
  action('reports/look/actions.ts#changeLook', ownFrom('facilitator'), look),

  form('constellations/[id]/report/forms.ts#submitBegin', from('member'), forTeam),
  form('constellations/[id]/report/forms.ts#submitComposition', from('member'), changed),
  form('constellations/[id]/report/forms.ts#submitKeepReport', from('member'), seen),
  form('constellations/[id]/report/forms.ts#submitRemoveReport', from('facilitator'), sure),
  form('reports/look/forms.ts#submitLook', ownFrom('facilitator'), look),
]
