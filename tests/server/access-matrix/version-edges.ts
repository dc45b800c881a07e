import { action, type Edge, form, from, handler, type Ids, page } from './edge'

const id = (ids: Ids) => ({ id: ids.constellation })
const version = (ids: Ids) => ({ ...id(ids), version: ids.version })
const kept = (ids: Ids) => ({ ...id(ids), name: 'Today', label: 'today' })
const described = (ids: Ids) => ({ ...version(ids), name: 'Before', label: 'before' })
const sure = (ids: Ids) => ({ ...version(ids), sure: 'yes' })
const sureOfAll = (ids: Ids) => ({ ...id(ids), sure: 'yes' })

/** Versions of a constellation: see, keep and name, bring back, delete, erase for good. */
export const versionEdges: readonly Edge[] = [
  page('constellations/[id]/versions/', from('viewer'), id),
  page('constellations/[id]/versions/compare/', from('viewer'), id),
  page('constellations/[id]/versions/[version]/', from('viewer'), version),
  handler('constellations/[id]/versions/known/', 'GET', from('viewer'), id),
  handler('constellations/[id]/versions/[version]/map/', 'GET', from('viewer'), version),

  action('constellations/[id]/versions/actions.ts#keepByHand', from('member'), kept),
  action('constellations/[id]/versions/actions.ts#describeKept', from('member'), described),
  action('constellations/[id]/versions/actions.ts#restore', from('facilitator'), sure),
  action('constellations/[id]/versions/actions.ts#remove', from('facilitator'), sure),
  action('constellations/[id]/versions/actions.ts#erase', from('facilitator'), sureOfAll),

  form('constellations/[id]/versions/forms.ts#submitKeep', from('member'), kept),
  form('constellations/[id]/versions/forms.ts#submitDescription', from('member'), described),
  form('constellations/[id]/versions/forms.ts#submitRestore', from('facilitator'), sure),
  form('constellations/[id]/versions/forms.ts#submitRemove', from('facilitator'), sure),
  form('constellations/[id]/versions/forms.ts#submitErase', from('facilitator'), sureOfAll),
]
