import { action, type Edge, form, from, type Ids, ownFrom, page } from './edge'

const words = { name: 'Another name', line: '', guidance: '' }
const saving = (ids: Ids) => ({ ...words, id: ids.constellation })
const rewording = (ids: Ids) => ({ ...words, id: ids.template })
const starting = (ids: Ids) => ({ id: ids.template, name: 'New' })
const removing = (ids: Ids) => ({ id: ids.template, sure: 'yes' })

/** Templates that people saved; the field's own are everyone's, like the page that lists them. */
export const templateEdges: readonly Edge[] = [
  page('constellations/new/', ownFrom('member')),
  page('constellations/new/[template]/', from('member'), ids => ({ template: ids.template })),
  action('templates/actions.ts#startFromTemplate', from('member'), starting),
  action('templates/actions.ts#saveTemplate', from('member'), saving),
  action('templates/actions.ts#rewordTemplate', from('facilitator'), rewording),
  action('templates/actions.ts#removeTemplate', from('facilitator'), removing),
  form('templates/forms.ts#submitStart', from('member'), starting),
  form('templates/forms.ts#submitSaveTemplate', from('member'), saving),
  form('templates/forms.ts#submitReword', from('facilitator'), rewording),
  form('templates/forms.ts#submitRemoveTemplate', from('facilitator'), removing),
]
