import { getTranslations } from 'next-intl/server'

/** Instead of the check of something that was deleted from the map meanwhile. */
export async function SubjectGone() {
  const words = await getTranslations('check.perspective')
  return (
    <div className="grid gap-3">
      <h1 className="text-3xl">{words('goneTitle')}</h1>
      <p>{words('gone')}</p>
    </div>
  )
}
