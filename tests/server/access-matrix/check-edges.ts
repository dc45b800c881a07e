import { action, type Edge, form, from, handler, type Ids, page } from './edge'

const id = (ids: Ids) => ({ id: ids.constellation })
const subject = (ids: Ids) => ({ ...id(ids), subject: 'constellation' })
const asTeam = (ids: Ids) => ({ ...subject(ids), perspective: 'team' })
const draft = (ids: Ids) => ({ ...asTeam(ids), round: ids.round })
const step = (ids: Ids) => ({ ...draft(ids), step: 'safety', next: 'leave' })
const seen = (ids: Ids) => ({ ...draft(ids), seen: '0' })
const round = (ids: Ids) => ({ ...id(ids), round: ids.round })
const newRound = (ids: Ids) => ({ ...id(ids), name: 'Next', kind: 'follow-up' })

/** Checks, their results, and the talk about them. */
export const checkEdges: readonly Edge[] = [
  page('constellations/[id]/check/', from('viewer'), id),
  page('constellations/[id]/check/[subject]/', from('member'), subject),
  page('constellations/[id]/check/[subject]/[perspective]/', from('member'), asTeam),
  page('constellations/[id]/results/', from('viewer'), id),
  page('constellations/[id]/results/[subject]/', from('viewer'), subject),
  page('constellations/[id]/talk/', from('viewer'), id),
  handler('constellations/[id]/health/', 'GET', from('viewer'), id),

  action('constellations/[id]/check/actions.ts#saveStep', from('member'), step),
  action('constellations/[id]/check/actions.ts#sendCheck', from('member'), seen),
  action('constellations/[id]/check/actions.ts#discardDraft', from('member'), draft),
  action('constellations/[id]/check/actions.ts#carryDraftOver', from('member'), draft),
  form('constellations/[id]/check/forms.ts#submitStep', from('member'), step),
  form('constellations/[id]/check/forms.ts#submitCheck', from('member'), seen),
  form('constellations/[id]/check/forms.ts#submitDiscard', from('member'), draft),
  form('constellations/[id]/check/forms.ts#submitCarryOver', from('member'), draft),

  action('constellations/[id]/results/actions.ts#endRound', from('facilitator'), round),
  action('constellations/[id]/results/actions.ts#beginRound', from('facilitator'), newRound),
  form('constellations/[id]/results/forms.ts#submitEndRound', from('facilitator'), round),
  form('constellations/[id]/results/forms.ts#submitBeginRound', from('facilitator'), newRound),
]
