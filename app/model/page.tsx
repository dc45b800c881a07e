import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Stars } from '@/components/charts/stars'
import { EditionWords } from '@/components/check/edition-words'
import { ThemeCard } from '@/components/check/theme-card'
import { sizes } from '@/model/constellation/size'
import { type Perspective, perspectives } from '@/model/edition/perspective'
import { wordsIn } from '@/model/edition/words-in'
import { services } from '@/server/services'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('model')
  return { title: words('pageTitle') }
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

const chosen = (asked: unknown): Perspective => perspectives.find(known => known === asked) ?? 'service-user'

/** Introduces the Model, from the edition in use. Open to everyone: it holds nothing of any workspace. */
export default async function ModelPage({ searchParams }: Props) {
  const words = await getTranslations('model')
  const common = await getTranslations('common')
  const language = await getLocale()
  const perspective = chosen((await searchParams).as)
  const { edition } = services()
  const say = (text: Parameters<typeof wordsIn>[0]) => wordsIn(text, language)
  const sources = new Map(edition.sources.map(source => [source.id, source]))
  const card = (theme: (typeof edition.themes)[number], position: number | 'foundation') => (
    <ThemeCard
      key={theme.id}
      position={position}
      name={say(theme.name)}
      concept={say(theme.concept)}
      whyItMatters={words('whyItMatters')}
      checklist={words('checklist')}
      shownInEnglish={words('shownInEnglish')}
      language={language}
      elements={theme.elements.map(element => ({
        id: element.id,
        name: say(element.name),
        wording: say(element.wording[perspective]),
      }))}
    />
  )
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-3xl gap-12 px-4 py-10">
      <header className="grid gap-4">
        <h1 className="text-3xl">{words('heading')}</h1>
        <p className="text-lg">{words('introduction')}</p>
        <p>{words('origin')}</p>
        {language === 'en' ? null : <p className="text-quiet">{words('welshNeedsReview')}</p>}
      </header>
      <section aria-labelledby="constellation" className="grid gap-3">
        <h2 id="constellation" className="text-2xl">
          {words('constellationHeading')}
        </h2>
        <p>{words('constellationIntroduction')}</p>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {sizes.map(size => (
            <li key={size} className="flex items-center gap-2">
              <Stars size={size} width={44} />
              {common(`sizes.${size}`)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stand" className="grid gap-3">
        <h2 id="stand" className="text-2xl">
          {words('perspectivesHeading')}
        </h2>
        <p>{words('perspectivesIntroduction')}</p>
        <nav aria-label={words('showWordsFor')} className="flex flex-wrap items-center gap-2">
          <span className="font-bold">{words('showWordsFor')}</span>
          {perspectives.map(one => (
            <Link
              key={one}
              href={`/model?as=${one}`}
              scroll={false}
              aria-current={one === perspective ? 'true' : undefined}
              className="inline-flex min-h-11 items-center rounded-control border border-edge px-3 text-ink no-underline hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-bold aria-[current]:text-accent-ink"
            >
              {words(`perspectives.${one}`)}
            </Link>
          ))}
        </nav>
      </section>
      <section aria-labelledby="foundation" className="grid gap-4">
        <h2 id="foundation" className="text-2xl">
          {words('foundationHeading')}
        </h2>
        <p>{words('foundationIntroduction')}</p>
        {card(edition.foundation, 'foundation')}
      </section>
      <section aria-labelledby="themes" className="grid gap-6">
        <h2 id="themes" className="text-2xl">
          {words('themesHeading')}
        </h2>
        <p>{words('themesIntroduction')}</p>
        {edition.themes.map((theme, position) => card(theme, position))}
      </section>
      <section aria-labelledby="note" className="grid gap-3 rounded-card border border-line bg-sheet p-6">
        <h2 id="note" className="text-2xl">
          {words('noteHeading')}
        </h2>
        <p className="text-quiet">
          {words('editionAndVersion', { name: say(edition.name).text, version: edition.version })}
        </p>
        <h3 className="text-lg">{words('noteIs')}</h3>
        <p>
          <EditionWords words={edition.note.is} language={language} />
        </p>
        <h3 className="text-lg">{words('noteIsNot')}</h3>
        <p>
          <EditionWords words={edition.note.isNot} language={language} />
        </p>
        <h3 className="text-lg">{words('noteReplace')}</h3>
        <p>
          <EditionWords words={edition.note.replace} language={language} />
        </p>
      </section>
      <section aria-labelledby="sources" className="grid gap-3">
        <h2 id="sources" className="text-2xl">
          {words('sourcesHeading')}
        </h2>
        <p>{words('sourcesIntroduction')}</p>
        <ul className="list-disc pl-6">
          {[...sources.values()].map(({ id, title, publisher, year }) => (
            <li key={id}>
              {year === undefined
                ? words('sourceUndated', { title, publisher })
                : words('source', { title, publisher, year: String(year) })}
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
