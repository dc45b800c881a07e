import { subjectKey } from '@/model/constellation/subject'
import { services } from '@/server/services'
import { nameSubjects } from './name-subjects'

const mostListed = 600

/** Something on a map that can be chosen, by its key, with its name. */
interface Named {
  readonly key: string
  readonly name: string
}

const order = new Intl.Collator(['en-GB', 'cy'], { numeric: true })

async function subjectsOn(constellationId: string) {
  const map = await services().live.read(constellationId)
  const nameOf = await nameSubjects(map)
  const named = (kind: 'party' | 'relationship', items: readonly { readonly id: string }[]) =>
    items
      .map(one => subjectKey({ kind, id: one.id }))
      .map(key => ({ key, name: nameOf(key) }))
      .sort((one, other) => order.compare(one.name, other.name))
  const all: readonly Named[] = [
    { key: 'constellation', name: nameOf('constellation') },
    ...named('relationship', map.relationships),
    ...named('party', map.parties),
  ]
  return { all, nameOf }
}

/** Everything on a map that can be asked about, what is chosen first; what was chosen and has left the map meanwhile stays to be seen and unticked. */
export async function askableSubjects(
  constellationId: string,
  chosen: readonly string[],
): Promise<{ readonly subjects: readonly Named[]; readonly leftOut: number }> {
  const { all, nameOf } = await subjectsOn(constellationId)
  const isChosen = new Set(chosen)
  const gone = chosen.filter(key => !all.some(one => one.key === key))
  const listed = [
    ...all.filter(({ key }) => isChosen.has(key)),
    ...all.filter(({ key }) => !isChosen.has(key)),
  ]
  return {
    subjects: [...gone.map(key => ({ key, name: nameOf(key) })), ...listed.slice(0, mostListed)],
    leftOut: Math.max(0, listed.length - mostListed),
  }
}
