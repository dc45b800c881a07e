import { useTranslations } from 'next-intl'

const steps = {
  before: ['one', 'two', 'three'],
  day: ['one', 'two', 'three', 'four', 'five', 'six'],
  after: ['one', 'two'],
} as const

/** How a workshop is led, step by step: before the day, on the day, afterwards. */
export function LeadingSteps() {
  const t = useTranslations('guide.leading')
  return (
    <div className="grid gap-4">
      <Steps title={t('before.title')} lines={steps.before.map(step => t(`before.${step}`))} />
      <Steps title={t('day.title')} lines={steps.day.map(step => t(`day.${step}`))} />
      <Steps title={t('after.title')} lines={steps.after.map(step => t(`after.${step}`))} />
    </div>
  )
}

function Steps({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-lg">{title}</h3>
      <ol className="grid list-decimal gap-1 pl-6">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  )
}
