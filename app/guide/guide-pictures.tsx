import { getLocale, getTranslations } from 'next-intl/server'
import { PartiesInWords } from '@/app/templates/parties-in-words'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { BlockView } from '@/components/report/block-view'
import { readingExample, wishedExample } from '@/content/guidance/guide-pictures'
import { helplineAndChat } from '@/content/templates/helpline-and-chat'
import { independentAdviser } from '@/content/templates/independent-adviser'
import { nationalCharity } from '@/content/templates/national-charity'
import { refuge } from '@/content/templates/refuge'
import type { Constellation } from '@/model/constellation/constellation'
import { wordsIn } from '@/model/edition/words-in'
import { findFindings } from '@/model/findings/find-findings'
import { findingValues } from '@/model/findings/finding-words'
import { arrange } from '@/model/layout/arrange'
import { arrangements } from '@/model/layout/task'
import { bandBar } from '@/model/report/band-bar'
import { constellationPicture } from '@/model/report/constellation-picture'
import { healthRing } from '@/model/report/health-ring'
import { themeMark } from '@/model/report/theme-marks'
import { everything, shownMap } from '@/model/shown-map/shown-map'
import { asSeenFrom } from '@/model/standpoint/as-seen-from'
import type { WrittenMap } from '@/model/template/template'
import { readWrittenMap } from '@/model/template/written-map'
import { changePicture } from '@/model/versions/change-picture'
import { services } from '@/server/services'

const mapOf = (written: WrittenMap) => readWrittenMap(written, order => `p${String(order).padStart(3, '0')}`)

const paper = { width: 420, height: 300 }

function Picture({ map, ...options }: { readonly map: Constellation; readonly labels: boolean }) {
  return <ConstellationPicture picture={constellationPicture(map, { ...paper, ...options })} />
}

/** Made when it is first asked for: it is the same for everybody. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const ReadPicture = () => <Picture map={mapOf(readingExample).constellation} labels />

export const TemplatePicture = () => <Picture map={mapOf(refuge).constellation} labels={false} />

/** The first example in words. */
export const ListPicture = () => <PartiesInWords map={mapOf(readingExample).constellation} />

/** The helpline’s map as it is laid out about the people who get in touch, by the map’s own rules; what they cannot reach stands back. */
const seenByPeople = once(() => {
  const { constellation, parties } = mapOf(helplineAndChat)
  const standpoint = { parties: [parties.get('people') ?? ''], perspective: undefined }
  const { places, seen } = asSeenFrom(constellation, standpoint, ({ name }) => name)
  return constellationPicture(constellation, { ...paper, labels: false, places, lit: seen.lit })
})

export const StandpointPicture = () => <ConstellationPicture picture={seenByPeople()} />

const foundInAdviser = once(() => {
  const { constellation } = mapOf(independentAdviser)
  const found = findFindings(constellation, undefined, 0)
  const finding = found.find(({ relationships }) => relationships.length === 1) ?? found[0]
  const lit = finding && new Set([...finding.parties, ...finding.relationships])
  const picture = constellationPicture(constellation, { ...paper, labels: false, ...(lit ? { lit } : {}) })
  return { constellation, finding, picture }
})

/** What stands out in the map of a template, with its sentence. */
export async function FindingsPicture() {
  const words = await getTranslations('findings')
  const { constellation, finding, picture } = foundInAdviser()
  const names = new Map(constellation.parties.map(({ id, name }) => [id, name]))
  const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  const values =
    finding &&
    findingValues(finding, {
      partyName: id => names.get(id) ?? '',
      perspective: one => words(`perspectives.${one}`),
      more: count => words('more', { count }),
      list: items => lists.format(items),
    })
  return (
    <figure className="grid gap-3 [&>svg]:w-full">
      <ConstellationPicture picture={picture} />
      {finding ? <figcaption>{words(`sentences.${finding.kind}`, values)}</figcaption> : null}
    </figure>
  )
}

const wished = once(() =>
  changePicture(mapOf(readingExample).constellation, mapOf(wishedExample).constellation, {
    ...paper,
    labels: true,
  }),
)

export const VersionsPicture = () => <ConstellationPicture picture={wished()} />

const arranged = once(() => {
  const { constellation } = mapOf(helplineAndChat)
  return arrangements.map(arrangement => {
    const { parties, relationships } = constellation
    const order = { arrangement, parties, relationships, around: [], only: undefined, seed: 0 }
    const places = arrange(order, () => undefined)
    const picture = constellationPicture(constellation, {
      width: 200,
      height: 150,
      labels: false,
      places: Object.fromEntries(places),
    })
    return { arrangement, picture }
  })
})

/** One map in the three arrangements there are, with their names. */
export async function ArrangePicture() {
  const words = await getTranslations('layout')
  return (
    <ul className="grid gap-4 sm:grid-cols-3">
      {arranged().map(({ arrangement, picture }) => (
        <li key={arrangement} className="grid content-between gap-2 [&>svg]:w-full">
          <ConstellationPicture picture={picture} />
          <p className="text-center text-sm">{words(`ways.${arrangement}`)}</p>
        </li>
      ))}
    </ul>
  )
}

const closed = once(() => {
  const { constellation } = mapOf(nationalCharity)
  const collapsed = new Set(constellation.parties.flatMap(({ within }) => within ?? []))
  const { parties, relationships } = shownMap(
    constellation,
    { ...everything, collapsed },
    () => 'not-checked',
  )
  return [constellation, { ...constellation, parties, relationships }].map(map =>
    constellationPicture(map, { width: 300, height: 220, labels: false }),
  )
})

/** A map with all its parts, and the same closed over them. */
export function SizePicture() {
  return (
    <div className="grid items-center gap-4 sm:grid-cols-2 [&>svg]:w-full">
      {closed().map(picture => (
        <ConstellationPicture key={picture.parties.length} picture={picture} />
      ))}
    </div>
  )
}

const bands = ['high', 'mixed', 'high', 'low', 'mixed'] as const

/** What stands on a report’s first page: the sentence about Safety, its ring, and a line for each theme. */
export async function ReportPicture() {
  const [words, language] = await Promise.all([getTranslations('results'), getLocale()])
  const themes = services().edition.themes.map(({ id, name }, place) => {
    const band = bands[place] ?? 'mixed'
    return { themeId: id, level: null, band, name: wordsIn(name, language).text }
  })
  const ring = healthRing({ safety: 'in-place', isMostly: true, themesStandBack: false, themes }, 46)
  const lines = themes.map(({ name, band }, place) => ({
    mark: themeMark(place),
    name,
    bar: bandBar({ kind: 'band', band }, 72, 10, false),
    says: words(`bands.${band}`),
  }))
  const text = words('headline.mostly-in-place', { of: 1, subjects: 1 })
  return (
    <div className="grid gap-4">
      <BlockView block={{ kind: 'notice', text, ring, alt: text }} />
      <BlockView block={{ kind: 'theme-lines', lines }} />
    </div>
  )
}
