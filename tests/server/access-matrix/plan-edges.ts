import { action, type Edge, form, type Ids, ownFrom, page } from './edge'

const id = (ids: Ids) => ({ id: ids.plan })
const part = (ids: Ids) => ({ ...id(ids), section: 'drop-in', 'own-words': 'tea' })
const showing = (ids: Ids) => ({ ...id(ids), to: 'first-place-owner', 'part.drop-in': 'yes' })
const takingBack = (ids: Ids) => ({ ...id(ids), section: 'later', to: 'first-place-facilitator' })
const sure = (ids: Ids) => ({ ...id(ids), sure: 'yes' })
const beginning = () => ({ instrument: 'wellness-plan' })

/** A plan is the member's who wrote it; the facilitator is shown one part. */
export const planEdges: readonly Edge[] = [
  page('my-plans/[id]/', ['member', 'facilitator'], id),
  page('my-plans/[id]/[section]/', ['member'], part),
  action('my-plans/actions.ts#savePart', ['member'], part),
  action('my-plans/actions.ts#showPlanParts', ['member'], showing),
  action('my-plans/actions.ts#takeBack', ['member'], takingBack),
  action('my-plans/actions.ts#erasePlan', ['member'], sure),
  form('my-plans/forms.ts#submitPart', ['member'], part),
  form('my-plans/forms.ts#submitShow', ['member'], showing),
  form('my-plans/forms.ts#submitTakeBack', ['member'], takingBack),
  form('my-plans/forms.ts#submitErase', ['member'], sure),
]

/** The list of one's own, and beginning one: anybody does that for themselves. */
export const ownPlanEdges: readonly Edge[] = [
  page('my-plans/', ownFrom('viewer')),
  action('my-plans/actions.ts#beginPlan', ownFrom('viewer'), beginning),
  form('my-plans/forms.ts#submitBegin', ownFrom('viewer'), beginning),
]
