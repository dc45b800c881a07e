import { getTranslations } from 'next-intl/server'

const steps = ['ask', 'fewer', 'whole', 'talk'] as const

/** What can be done where nothing could be shown; `hasEnough` where enough people answered all the same. */
export async function NothingShown({ hasEnough }: { readonly hasEnough: boolean }) {
  const t = await getTranslations('resultsPage')
  return (
    <section aria-labelledby="nothing" className="grid max-w-prose gap-3">
      <h2 id="nothing" className="text-xl">
        {t('nothingTitle')}
      </h2>
      <p>{t(hasEnough ? 'nothingNear' : 'nothing')}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {steps.map(step => (
          <li key={step}>{t(`nothingSteps.${step}`)}</li>
        ))}
      </ul>
    </section>
  )
}
