import { useTranslations } from 'next-intl'
import { subjectFromKey } from '@/model/constellation/subject'
import type { MapInRoom } from '@/model/workshop/map-in-room'
import { partyName } from '../../check/subject-name'
import { Step } from '../step'
import { MapInWords, TieInWords } from './map-in-words'

type LitProps = { readonly map: MapInRoom; readonly lit: string | null }

/** What the room is looking at, in words; nothing where it looks at all of it. */
export function LookHere({ map, lit }: LitProps) {
  const t = useTranslations('participant.room.map')
  const common = useTranslations('common')
  const subject = lit === null ? undefined : subjectFromKey(lit)
  if (!subject || subject.kind === 'constellation') return null
  const party = map.parties.find(({ id }) => id === subject.id)
  const tie = map.relationships.find(({ id }) => id === subject.id)
  const [from, to] = [tie?.from, tie?.to].map(end => map.parties.find(({ id }) => id === end))
  if (!party && !(tie && from && to)) return null
  return (
    <section className="note lit" aria-labelledby="look-here">
      <h2 id="look-here">{t('lookHere')}</h2>
      <p>
        {party ? <b>{partyName({ common }, party)}</b> : null}
        {tie && from && to ? <TieInWords tie={tie} party={from} other={to} /> : null}
      </p>
    </section>
  )
}

/** Ways to look: in words, as a picture, once more. */
function Ways({ to, canAdd }: { readonly to: 'map' | 'picture'; readonly canAdd: boolean }) {
  const t = useTranslations('participant.room')
  return (
    <Step act="aside">
      <div className="ways">
        <button type="submit" name="to" value={to}>
          {t(to === 'picture' ? 'map.picture' : 'map.words')}
        </button>
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

type MapProps = LitProps & { readonly canAdd: boolean }

/** The map in words, with the ways to look at it otherwise and to add to it. */
export function MapWords({ map, lit, canAdd }: MapProps) {
  const subject = lit === null ? undefined : subjectFromKey(lit)
  return (
    <>
      <LookHere map={map} lit={lit} />
      <MapInWords map={map} lit={subject && subject.kind !== 'constellation' ? subject.id : undefined} />
      <Ways to="picture" canAdd={canAdd} />
    </>
  )
}

type PictureProps = MapProps & {
  /** An SVG of our own making; undefined where there is too much for a small page. */
  readonly svg: string | undefined
  /** The whole map, which is larger than the page, or a part that fits on it. */
  readonly isWhole: boolean
}

/** The map as a picture one can move about in; everything in it is said in words one press away. */
export function MapPicture({ map, lit, canAdd, svg, isWhole }: PictureProps) {
  const t = useTranslations('participant.room.map')
  return (
    <>
      <LookHere map={map} lit={lit} />
      {svg === undefined ? (
        <p>{t('tooMany')}</p>
      ) : (
        <>
          {isWhole ? (
            <p className="small" id="move-it">
              {t('moveIt')}
            </p>
          ) : null}
          <section
            className={isWhole ? 'picture' : 'picture fits'}
            aria-label={t('pictureOf')}
            aria-describedby={isWhole ? 'move-it' : undefined}
            tabIndex={isWhole ? 0 : undefined}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: written by model/exchange, every text in it escaped
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        </>
      )}
      <Ways to="map" canAdd={canAdd} />
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

/** The way to the map from a stage that is not the map itself. */
export function ToMap({ canAdd }: { readonly canAdd: boolean }) {
  const t = useTranslations('participant.room')
  return (
    <Step act="aside">
      <div className="links">
        <button type="submit" name="to" value="map" className="plain">
          {t('map.see')}
        </button>
        {canAdd ? (
          <button type="submit" name="to" value="add" className="plain">
            {t('add.open')}
          </button>
        ) : null}
      </div>
    </Step>
  )
}
