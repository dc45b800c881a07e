import type { Cover, ReportOutline } from '@/model/report/outline'
import { ConstellationPicture } from '../charts/constellation-picture'
import { Drawing } from '../charts/drawing'
import { BlockView } from './block-view'

const anchor = (id: string) => `section-${id}`

function Title({ cover }: { readonly cover: Cover }) {
  const { house, kind, title, workspace, made, lines, product } = cover
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-3">
          <Drawing viewBox="0 0 46 4" width={46} height={4} title="">
            <rect width="46" height="4" fill={house.accent} />
          </Drawing>
          <p className="font-bold">{kind}</p>
        </div>
        {house.logo ? (
          // biome-ignore lint/performance/noImgElement: the picture stands in the report itself
          <img
            src={`data:${house.logo.type};base64,${house.logo.data}`}
            alt=""
            width={house.logo.width}
            height={house.logo.height}
            className="h-auto max-h-16 w-auto max-w-48 bg-white"
          />
        ) : null}
      </div>
      <h1 className="text-4xl wrap-anywhere">{title}</h1>
      <p className="text-lg wrap-anywhere">{workspace}</p>
      {cover.isCompact || cover.picture.parties.length === 0 ? null : (
        <div className="report-ornament mx-auto max-w-sm py-4">
          <ConstellationPicture picture={cover.picture} />
        </div>
      )}
      <p className="font-bold">{made}</p>
      {cover.isCompact ? null : (
        <>
          {lines.map(line => (
            <p key={line} className="text-sm text-quiet wrap-anywhere">
              {line}
            </p>
          ))}
          <p className="text-sm text-quiet">{product}</p>
        </>
      )}
    </header>
  )
}

/** All that stands in a report on the screen, the equal twin of the one on paper: made of the same outline, with the same headings, tables and words. */
export function ReportContent({ outline }: { readonly outline: ReportOutline }) {
  const { cover, contents, sections } = outline
  return (
    <>
      <Title cover={cover} />
      {cover.isCompact ? null : (
        <nav aria-label={contents} className="report-contents grid gap-2">
          <p className="text-sm font-bold text-quiet">{contents}</p>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${anchor(id)}`} className="inline-flex min-h-9 items-center">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map(({ id, title, blocks }) => (
        <section key={id} aria-labelledby={anchor(id)} className="report-section grid gap-4">
          <h2 id={anchor(id)} className="border-b border-line pb-2 text-2xl wrap-anywhere">
            {title}
          </h2>
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change places
            <BlockView key={place} block={block} />
          ))}
        </section>
      ))}
    </>
  )
}
