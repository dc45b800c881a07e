import { type Edge, everyone, from, handler, type Ids, ownFrom, page } from './edge'

const id = (ids: Ids) => ({ id: ids.constellation })

function aFileForm(): FormData {
  const form = new FormData()
  form.set('name', 'From a file')
  form.set('file', new File(['name\nHelpline\n'], 'parties.csv'))
  return form
}

/** Constellations as files: out to other programs, and in from them. */
export const exchangeEdges: readonly Edge[] = [
  page('constellations/import/', ownFrom('member')),
  {
    at: 'app/constellations/import/actions.ts#takeIn',
    may: ownFrom('member'),
    send: () => [{}, aFileForm()],
  },
  page('constellations/[id]/export/', from('viewer'), id),
  handler('constellations/[id]/export/[format]/', 'GET', from('viewer'), ids => ({
    ...id(ids),
    format: 'json',
  })),
  handler('schema/constellation.json/', 'GET', everyone),
]
