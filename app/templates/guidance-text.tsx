import { getTranslations } from 'next-intl/server'
import type { StartingPoint } from '@/server/templates/starting-points'

/** How to use a template: the field's guidance, or what colleagues wrote. `heading` is the level the parts stand at. */
export async function GuidanceText({
  point,
  heading: Heading,
}: {
  point: StartingPoint
  heading: 'h2' | 'h3'
}) {
  const words = await getTranslations('templates')
  const size = Heading === 'h2' ? 'text-xl' : 'text-base'
  if (point.isOwn)
    return (
      <section className="grid gap-2">
        <Heading className={size}>{words('words')}</Heading>
        <p className="whitespace-pre-line wrap-anywhere">{point.guidance || words('noWords')}</p>
      </section>
    )
  const { purpose, adapt, safety } = point.guidance
  return (
    <>
      <section className="grid gap-2">
        <Heading className={size}>{words('purpose')}</Heading>
        <p>{purpose}</p>
      </section>
      <Points title={words('adapt')} of={adapt} heading={Heading} size={size} />
      <Points title={words('safety')} of={safety} heading={Heading} size={size} />
    </>
  )
}

function Points(props: { title: string; of: readonly string[]; heading: 'h2' | 'h3'; size: string }) {
  const Heading = props.heading
  return (
    <section className="grid gap-2">
      <Heading className={props.size}>{props.title}</Heading>
      <ul className="grid list-disc gap-2 pl-5 marker:text-edge">
        {props.of.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
