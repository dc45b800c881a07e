import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import { momentWords } from '@/model/edition/day-words'
import type { VersionFacts } from '@/model/versions/version'
import { versionTitle } from '@/model/versions/version-title'

type Props = {
  readonly id: string
  readonly versions: readonly VersionFacts[]
  /** A version's id, or `now`. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Which two states are set against each other, as a plain form. */
export async function CompareForm({ id, versions, from, to }: Props) {
  const [words, language] = await Promise.all([getTranslations('versions'), getLocale()])
  const end = (name: 'from' | 'to', chosen: string | undefined) => (
    <Field id={`compare-${name}`} label={words(name)}>
      <select id={`compare-${name}`} name={name} defaultValue={chosen} className={inputLook}>
        <option value="now">{words('now')}</option>
        {versions.map(version => (
          <option key={version.id} value={version.id}>
            {`${versionTitle(version, words)}, ${momentWords(version.madeAt, language)}`}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <form action={`/constellations/${id}/versions/compare`} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {end('from', from)}
        {end('to', to)}
      </div>
      <div>
        <Button type="submit">{words('compare')}</Button>
      </div>
    </form>
  )
}
