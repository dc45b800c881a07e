import { ThemeMark } from '../charts/theme-mark'

interface Said {
  readonly text: string
  readonly language: string
}

type Props = {
  readonly position: number | 'foundation'
  readonly name: Said
  readonly concept: Said
  readonly elements: readonly { readonly id: string; readonly name: Said; readonly wording: Said }[]
  readonly whyItMatters: string
  readonly checklist: string
  readonly shownInEnglish: string
  readonly language: string
}

/** A theme as the Model gives it: its concept first, then its checklist. */
export function ThemeCard({ position, name, concept, elements, language, ...words }: Props) {
  const spoken = (said: Said) => (said.language === language ? undefined : said.language)
  return (
    <article className="grid gap-3 rounded-card border border-line bg-sheet p-6">
      <h3 className="flex items-center gap-3 text-xl" lang={spoken(name)}>
        <ThemeMark position={position} />
        {name.text}
      </h3>
      <p>
        <strong>{words.whyItMatters}</strong>
        {' · '}
        <span lang={spoken(concept)}>{concept.text}</span>
      </p>
      <h4 className="font-bold">{words.checklist}</h4>
      <ul className="grid gap-3">
        {elements.map(element => (
          <li key={element.id} className="border-l-2 border-line pl-4">
            <span className="font-bold" lang={spoken(element.name)}>
              {element.name.text}
            </span>
            <span className="block" lang={spoken(element.wording)}>
              {element.wording.text}
            </span>
            {spoken(element.wording) ? (
              <span className="text-sm text-quiet">{words.shownInEnglish}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </article>
  )
}
