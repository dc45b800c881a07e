import { action, type Edge, everyone, form, from, handler, type Ids, ownFrom, page, signedIn } from './edge'

const id = (ids: Ids) => ({ id: ids.constellation })
const named = (ids: Ids) => ({ id: ids.constellation, name: 'Another name' })
const sure = (ids: Ids) => ({ id: ids.constellation, sure: 'yes' })
const newName = () => ({ name: 'New' })

/** The house itself: home, display, the Model, constellations as a whole. */
export const houseEdges: readonly Edge[] = [
  page('', signedIn),
  page('model/', everyone),
  page('guide/', everyone),
  form('display/actions.ts#setDisplay', everyone, () => ({ paper: 'day', language: 'en' })),
  handler('api/health/', 'GET', everyone),

  page('constellations/[id]/', from('viewer'), id),
  page('constellations/[id]/manage/', from('viewer'), id),

  action('constellations/actions.ts#createConstellation', ownFrom('member'), newName),
  action('constellations/actions.ts#duplicateConstellation', from('member'), named),
  action('constellations/actions.ts#nameConstellation', from('member'), named),
  action('constellations/actions.ts#putInArchive', from('facilitator'), id),
  action('constellations/actions.ts#bringBack', from('facilitator'), id),
  action('constellations/actions.ts#removeConstellation', from('facilitator'), sure),
  action('constellations/actions.ts#openExample', ownFrom('owner')),

  form('constellations/forms.ts#submitNew', ownFrom('member'), newName),
  form('constellations/forms.ts#submitDuplicate', from('member'), named),
  form('constellations/forms.ts#submitName', from('member'), named),
  form('constellations/forms.ts#submitArchive', from('facilitator'), id),
  form('constellations/forms.ts#submitBringBack', from('facilitator'), id),
  form('constellations/forms.ts#submitDelete', from('facilitator'), sure),
  form('constellations/forms.ts#submitExample', ownFrom('owner')),
]
