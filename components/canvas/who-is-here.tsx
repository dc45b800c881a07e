'use client'

import { useTranslations } from 'next-intl'
import { useLiveMap } from '@/components/session/live-map-context'
import { useOthers } from '@/components/session/use-others'
import { useView } from '@/components/session/use-view'
import { hueStyle } from './party-picture'

const shown = 4

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map(word => [...word][0]?.toLocaleUpperCase())
    .join('')

/** Who else has the map open: initials, with the names as a list. */
export function WhoIsHere() {
  const t = useTranslations('canvas')
  const room = useTranslations('room')
  const { view } = useLiveMap()
  const following = useView(one => one.following)
  const others = useOthers(all => all)
  const follow = (id: string, name: string) => {
    const isLetGo = following === id
    const text = isLetGo ? room('letGo') : room('followed', { name })
    view.setState({ following: isLetGo ? undefined : id, said: { text, undoable: false } })
  }
  const people = [...new Map(others.map(({ user }) => [user.id, user])).values()]
  if (people.length === 0) return null
  return (
    <details className="relative">
      <summary
        className="flex h-11 list-none items-center rounded-control px-1 hover:bg-accent-wash [&::-webkit-details-marker]:hidden"
        title={people.map(({ name }) => name).join(', ')}
      >
        <span className="sr-only">{t('here.count', { count: people.length + 1 })}</span>
        {people.slice(0, shown).map(({ id, name, hue }, place) => (
          <span
            key={id}
            className={`person ${place > 0 ? '-ml-2' : ''}`}
            style={hueStyle(hue)}
            aria-hidden="true"
          >
            {initials(name)}
          </span>
        ))}
        {people.length > shown ? <span className="ml-1 font-bold">{`+${people.length - shown}`}</span> : null}
      </summary>
      <div className="absolute top-full right-0 z-30 mt-1 w-64 rounded-card border border-line bg-sheet p-3">
        <p className="mb-2 font-bold">{t('here.title')}</p>
        <ul className="grid gap-2">
          {people.map(({ id, name, hue }) => (
            <li key={id} className="flex items-center gap-2">
              <span className="person" style={hueStyle(hue)} aria-hidden="true">
                {initials(name)}
              </span>
              <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>
              <button
                type="button"
                aria-pressed={following === id}
                aria-label={room('follow', { name })}
                className="min-h-11 shrink-0 rounded-control px-2 underline underline-offset-4 hover:bg-accent-wash aria-pressed:font-bold aria-pressed:no-underline"
                onClick={() => follow(id, name)}
              >
                {room(following === id ? 'followingShort' : 'followShort')}
              </button>
            </li>
          ))}
        </ul>
        <Lately />
      </div>
    </details>
  )
}

/** What others did last, to read again, and whether it is announced. */
function Lately() {
  const t = useTranslations('outline')
  const { view } = useLiveMap()
  const announces = useView(({ announceOthers }) => announceOthers)
  const lately = useView(view => view.lately)
  return (
    <div className="mt-3 grid gap-2 border-t border-line pt-2">
      <label className="grid min-h-11 grid-cols-[1.25rem_1fr] items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={announces}
          onChange={event => view.setState({ announceOthers: event.target.checked })}
        />
        {t('others.switch')}
      </label>
      {lately.length > 0 ? (
        <>
          <p className="font-bold">{t('others.lately')}</p>
          <ul className="grid gap-1 text-sm text-quiet">
            {lately.map(({ number, text }) => (
              <li key={number}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
