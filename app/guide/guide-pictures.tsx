import { PartiesInWords } from '@/app/templates/parties-in-words'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { readingExample } from '@/content/guidance/guide-pictures'
import { helplineAndChat } from '@/content/templates/helpline-and-chat'
import { refuge } from '@/content/templates/refuge'
import type { Constellation } from '@/model/constellation/constellation'
import { constellationPicture } from '@/model/report/constellation-picture'
import { asSeenFrom } from '@/model/standpoint/as-seen-from'
import type { WrittenMap } from '@/model/template/template'
import { readWrittenMap } from '@/model/template/written-map'

const mapOf = (written: WrittenMap) => readWrittenMap(written, order => `p${String(order).padStart(3, '0')}`)

function Picture({ map, labels }: { readonly map: Constellation; readonly labels: boolean }) {
  return <ConstellationPicture picture={constellationPicture(map, { width: 420, height: 300, labels })} />
}

export const ReadPicture = () => <Picture map={mapOf(readingExample).constellation} labels />

export const TemplatePicture = () => <Picture map={mapOf(refuge).constellation} labels={false} />

/** The first example in words. */
export const ListPicture = () => <PartiesInWords map={mapOf(readingExample).constellation} />

/** The helpline’s map as it is laid out about the people who get in touch, by the map’s own rules. */
export function StandpointPicture() {
  const { constellation, parties } = mapOf(helplineAndChat)
  const standpoint = { parties: [parties.get('people') ?? ''], perspective: undefined }
  const { places } = asSeenFrom(constellation, standpoint, ({ name }) => name)
  const seen = constellation.parties.map(party => ({
    ...party,
    position: places[party.id] ?? party.position,
  }))
  return <Picture map={{ ...constellation, parties: seen }} labels={false} />
}
