import { useTranslations } from 'next-intl'
import { subjectFromKey } from '@/model/constellation/subject'
import type { MapInRoom } from '@/model/workshop/map-in-room'
import type { Pointed } from '@/model/workshop/pointed'
import { partyName } from '../../check/subject-name'
import { doing, Step } from '../step'
import { MapInWords, TieInWords } from './map-in-words'

type LookProps = {
  readonly map: MapInRoom
  readonly pointed: Pointed
  /** Where this is told away from the map: the way there, by the form that sends along what stands on the page. */
  readonly leadsOnBy?: string | undefined
}

/** What the room is led to look at, in words; nothing where that is all of it, unless everyone was called to it. */
export function LookHere({ map, pointed: { by, at }, leadsOnBy }: LookProps) {
  const t = useTranslations('participant.room.map')
  const there = at.filter(key => wordsFor(map, key) !== undefined)
  if (there.length === 0 && by === 'light') return null
  return (
    <section className="note lit" aria-labelledby="look-here">
      <h2 id="look-here">{t(by === 'call' ? 'calledHere' : 'lookHere')}</h2>
      {there.length === 0 ? <p>{t('all')}</p> : null}
      {there.map(key => (
        <p key={key}>
          <Named map={map} subject={key} />
        </p>
      ))}
      {leadsOnBy ? (
        <p>
          <button type="submit" form={leadsOnBy} name="act" value="see-picture">
            {t('goThere')}
          </button>
        </p>
      ) : null}
    </section>
  )
}

function wordsFor(map: MapInRoom, key: string) {
  const subject = subjectFromKey(key)
  if (!subject || subject.kind === 'constellation') return undefined
  const party = map.parties.find(({ id }) => id === subject.id)
  const tie = map.relationships.find(({ id }) => id === subject.id)
  const [from, to] = [tie?.from, tie?.to].map(end => map.parties.find(({ id }) => id === end))
  if (party) return { party }
  return tie && from && to ? { tie, from, to } : undefined
}

function Named({ map, subject }: { readonly map: MapInRoom; readonly subject: string }) {
  const common = useTranslations('common')
  const found = wordsFor(map, subject)
  if (!found) return null
  if (found.party) return <b>{partyName({ common }, found.party)}</b>
  return <TieInWords tie={found.tie} party={found.from} other={found.to} />
}

type WaysProps = {
  readonly to: 'map' | 'picture'
  readonly canAdd: boolean
  /** Somebody is led to a part and may go on to all of it. */
  readonly isLed: boolean
}

/** Ways to look and to add, beneath the map: all of it, in words, once more. */
function Ways({ to, canAdd, isLed }: WaysProps) {
  const t = useTranslations('participant.room')
  return (
    <Step act="aside">
      <div className="ways">
        {isLed ? (
          <button type="submit" name="to" value="all">
            {t('map.seeAll')}
          </button>
        ) : null}
        {to === 'map' ? (
          <button type="submit" name="to" value="map">
            {t('map.words')}
          </button>
        ) : null}
        {canAdd ? (
          <>
            <button type="submit" name="to" value="add">
              {t('add.open')}
            </button>
            <button type="submit" name="to" value="connect">
              {t('connect.open')}
            </button>
          </>
        ) : null}
        <button type="submit" name="to" value={to === 'picture' ? 'map' : 'picture'} className="plain">
          {t('map.anew')}
        </button>
      </div>
    </Step>
  )
}

type MapProps = {
  readonly map: MapInRoom
  readonly pointed: Pointed | undefined
  readonly canAdd: boolean
}

const litIn = ({ pointed }: Pick<MapProps, 'pointed'>): ReadonlySet<string> =>
  new Set(
    pointed?.at.flatMap(key => subjectFromKey(key) ?? []).map(subject => ('id' in subject ? subject.id : '')),
  )

const isLedTo = (pointed: Pointed | undefined) => pointed !== undefined && !pointed.isPast

/** The map in words, with the ways to look at it otherwise and to add to it. */
export function MapWords({ map, pointed, canAdd }: MapProps) {
  return (
    <>
      {pointed ? <LookHere map={map} pointed={pointed} /> : null}
      <AsMap />
      <MapInWords map={map} lit={litIn({ pointed })} canAdd={canAdd} />
      <Ways to="picture" canAdd={canAdd} isLed={pointed?.by === 'call'} />
    </>
  )
}

/** The way to the map as it is drawn, above a list that may be long. */
function AsMap() {
  const t = useTranslations('participant.room.map')
  return (
    <Step act="aside">
      <p>
        <button type="submit" name="to" value="picture">
          {t('picture')}
        </button>
      </p>
    </Step>
  )
}

/** The map drawn: an SVG of our own making, the part of it that holds everything, and the part the room is led to, if any. */
export interface DrawnMap {
  readonly svg: string
  readonly all: string
  readonly look: string | undefined
  /** Another word where the room is led elsewhere. */
  readonly led: string
}

type PictureProps = MapProps & {
  /** Undefined where there is too much for a small page. */
  readonly drawn: DrawnMap | undefined
}

/** The map as it is drawn. Without script it is a picture that is scrolled; with it one can move about, come closer, and read what one presses. Everything in it is said in words one press away. */
export function MapPicture({ map, pointed, canAdd, drawn }: PictureProps) {
  const t = useTranslations('participant.room.map')
  return (
    <>
      {pointed ? <LookHere map={map} pointed={pointed} /> : null}
      {drawn ? <Drawn {...{ map, pointed, canAdd, drawn }} /> : <p>{t('tooMany')}</p>}
      <Ways to="map" canAdd={canAdd} isLed={isLedTo(pointed)} />
    </>
  )
}

function Drawn({ map, pointed, canAdd, drawn }: PictureProps & { readonly drawn: DrawnMap }) {
  const t = useTranslations('participant.room.map')
  const isWhole = drawn.look === undefined
  return (
    <>
      {isWhole ? <p className="small plainly">{t('moveIt')}</p> : null}
      <p className="small zoom-hint">
        {t('zoom.hint')} <span className="keys">{t('zoom.keys')}</span>
      </p>
      <section
        className={isWhole ? 'picture' : 'picture fits'}
        aria-label={t('pictureOf')}
        tabIndex={isWhole ? 0 : undefined}
        data-all={drawn.all}
        data-look={drawn.look}
        data-led={drawn.led}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by model/exchange, every text in it escaped
        dangerouslySetInnerHTML={{ __html: drawn.svg }}
      />
      <div className="zoom">
        {(['in', 'out', 'all'] as const).map(how => (
          <button key={how} type="button" data-zoom={how}>
            {t(`zoom.${how}`)}
          </button>
        ))}
      </div>
      <section id="picked" className="note" aria-live="polite" hidden />
      <div id="said" hidden>
        <MapInWords map={map} lit={litIn({ pointed })} canAdd={canAdd} />
      </div>
    </>
  )
}

/** Back from beside the stage to the stage. */
export function BackToStage() {
  const t = useTranslations('participant.room.map')
  return (
    <Step act="aside">
      <button type="submit" name="to" value="stage" className="plain">
        {t('back')}
      </button>
    </Step>
  )
}

/** The form that leads to the map: the one on the page, or one of its own. */
export const formToMap = (hasForm: boolean) => (hasForm ? doing : 'to-map')

/** The ways from a stage to the map. From a form they send along what stands in it, so that nothing unsent is lost. */
export function ToMap({ canAdd, hasForm }: { readonly canAdd: boolean; readonly hasForm: boolean }) {
  const t = useTranslations('participant.room')
  const form = formToMap(hasForm)
  const way = (act: 'see-map' | 'see-add', words: string) => (
    <button type="submit" form={form} name="act" value={act} className="plain">
      {words}
    </button>
  )
  return (
    <>
      {hasForm ? null : <form method="post" action="/here" id={form} />}
      <div className="links">
        {way('see-map', t('map.see'))}
        {canAdd ? way('see-add', t('add.open')) : null}
      </div>
    </>
  )
}
