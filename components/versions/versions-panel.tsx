'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Ghosted } from '@/components/session/view-store'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import { momentWords } from '@/model/edition/day-words'
import { compare } from '@/model/versions/compare'
import { tellComparison } from '@/model/versions/tell'
import type { VersionWords } from '@/model/versions/tell-fields'
import type { VersionFacts } from '@/model/versions/version'
import { versionTitle } from '@/model/versions/version-title'
import { ChangeLegend } from './change-legend'
import { ChangeList } from './change-list'
import { fetchVersionMap, fetchVersions } from './fetch-versions'

/** A version to be shown beneath the map, and what changed since. */
export function VersionsPanel() {
  const words = useTranslations('versions')
  const { constellationId, view } = useLiveMap()
  const ghost = useView(one => one.ghost)
  const { versions, hasFailed, fetchAgain } = useVersions()
  const [isLost, setLost] = useState(false)
  useEffect(() => () => view.setState({ ghost: undefined }), [view])
  const choose = async (version: VersionFacts | undefined) => {
    setLost(false)
    if (!version) return view.setState({ ghost: undefined })
    try {
      const constellation = await fetchVersionMap(constellationId, version.id)
      view.setState({ ghost: { version, constellation } })
    } catch {
      setLost(true)
    }
  }
  if (hasFailed)
    return (
      <>
        <p role="alert">{words('beside.failed')}</p>
        <Button onClick={fetchAgain}>{words('beside.again')}</Button>
      </>
    )
  if (!versions) return <p role="status">{words('beside.opening')}</p>
  return (
    <>
      <p>{words(versions.length === 0 ? 'none' : 'beside.about')}</p>
      {versions.length > 0 ? (
        <Choice versions={versions} chosen={ghost?.version.id} onChoose={choose} />
      ) : null}
      {isLost ? <p role="alert">{words('beside.failed')}</p> : null}
      {ghost ? <Since ghost={ghost} /> : null}
      <Link
        href={`/constellations/${constellationId}/versions`}
        className="inline-flex min-h-11 items-center"
      >
        {words('beside.keep')}
      </Link>
    </>
  )
}

/** The versions there are, fetched when the panel opens. */
function useVersions() {
  const { constellationId } = useLiveMap()
  const [versions, setVersions] = useState<readonly VersionFacts[]>()
  const [hasFailed, setFailed] = useState(false)
  const fetchAgain = useCallback(() => {
    setFailed(false)
    fetchVersions(constellationId)
      .then(setVersions)
      .catch(() => setFailed(true))
  }, [constellationId])
  useEffect(fetchAgain, [fetchAgain])
  return { versions, hasFailed, fetchAgain }
}

type ChoiceProps = {
  readonly versions: readonly VersionFacts[]
  readonly chosen: string | undefined
  readonly onChoose: (version: VersionFacts | undefined) => void
}

function Choice({ versions, chosen = '', onChoose }: ChoiceProps) {
  const words = useTranslations('versions')
  const language = useLocale()
  return (
    <Field id="ghost-of" label={words('beside.choose')}>
      <select
        id="ghost-of"
        value={chosen}
        className={inputLook}
        onChange={({ target }) => onChoose(versions.find(({ id }) => id === target.value))}
      >
        <option value="">{words('beside.nothing')}</option>
        {versions.map(version => (
          <option key={version.id} value={version.id}>
            {`${versionTitle(version, words)}, ${momentWords(version.madeAt, language)}`}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** What changed since the version, as it goes on changing. */
function Since({ ghost: { constellation } }: { readonly ghost: Ghosted }) {
  const words = useTranslations('versions')
  const all = useTranslations() as unknown as VersionWords
  const { view } = useLiveMap()
  const now = useConstellation(map => map)
  const statements = useMemo(
    () => tellComparison(compare(constellation, now), constellation, now, all),
    [constellation, now, all],
  )
  return (
    <section aria-labelledby="since" className="grid gap-3">
      <h3 id="since" className="text-base">
        {words('beside.changes')}
      </h3>
      {statements.length === 0 ? (
        <p role="status">{words('beside.same')}</p>
      ) : (
        <>
          <ChangeLegend />
          <ChangeList statements={statements} />
        </>
      )}
      <div>
        <Button onClick={() => view.setState({ ghost: undefined })}>{words('beside.letGo')}</Button>
      </div>
    </section>
  )
}
