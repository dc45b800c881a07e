import type { Block, ThemeLine } from '@/model/report/block'
import type { ThemeMark as Mark } from '@/model/report/theme-marks'
import { ConstellationPicture } from '../charts/constellation-picture'
import { Drawing } from '../charts/drawing'
import { TrendPicture } from '../charts/trend-picture'
import { LegendView } from './legend-view'
import { BarView, RingView } from './small-pictures'
import { TableView } from './table-view'

const looks = {
  plain: 'max-w-prose',
  large: 'max-w-prose text-xl leading-relaxed',
  lead: 'max-w-prose text-xl font-bold',
  quiet: 'max-w-prose text-quiet',
  concept: 'max-w-prose italic',
} as const

/** A theme's mark, which only repeats the name beside it. */
function MarkView({ mark }: { readonly mark: Mark }) {
  return (
    <Drawing viewBox="-12 -12 24 24" width={22} height={22} title="">
      <path d={mark.path} fill={`var(${mark.token})`} fillRule="evenodd" />
    </Drawing>
  )
}

function ThemeLines({ lines }: { readonly lines: readonly ThemeLine[] }) {
  return (
    <ul className="grid gap-3">
      {lines.map(({ mark, name, bar, says }) => (
        <li key={name} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[14rem_auto_1fr]">
          <span className="flex items-center gap-2">
            <MarkView mark={mark} />
            {name}
          </span>
          <BarView bar={bar} hue={`var(${mark.token})`} />
          <span className="text-quiet">{says}</span>
        </li>
      ))}
    </ul>
  )
}

function Figure({ alt, caption, picture }: Extract<Block, { kind: 'figure' }>) {
  return (
    <figure className="grid gap-2">
      <div className="rounded-card border border-line bg-sheet p-3 [&_svg]:mx-auto">
        {picture.kind === 'constellation' ? (
          <ConstellationPicture picture={picture.picture} title={alt} hasNumbers />
        ) : picture.kind === 'trend' ? (
          <TrendPicture picture={picture.picture} title={alt} />
        ) : (
          <RingView ring={picture.ring} title={alt} />
        )}
      </div>
      <figcaption className="text-sm text-quiet">{caption}</figcaption>
    </figure>
  )
}

function ListView({ items, ordered, isLarge }: Extract<Block, { kind: 'list' }>) {
  const List = ordered ? 'ol' : 'ul'
  const size = isLarge ? 'gap-4 text-xl leading-relaxed' : 'gap-2'
  return (
    <List className={`grid max-w-prose pl-6 ${size} ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {items.map(({ text, quiet }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same; they are told apart by their place
        <li key={place} className="whitespace-pre-line">
          {text}
          {quiet ? <span className="block text-base text-quiet">{quiet}</span> : null}
        </li>
      ))}
    </List>
  )
}

function Numbers({ items }: Extract<Block, { kind: 'numbers' }>) {
  return (
    <ul className="flex flex-wrap gap-x-10 gap-y-4">
      {items.map(({ value, label }) => (
        <li key={label} className="grid">
          <span className="text-3xl font-bold">{value}</span> <span className="text-quiet">{label}</span>
        </li>
      ))}
    </ul>
  )
}

/** One block of a report on the screen, from the same outline as on paper. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4'
      return (
        <Heading lang={block.language} className="mt-3 flex items-center gap-2 text-xl wrap-anywhere">
          {block.mark ? <MarkView mark={block.mark} /> : null}
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p lang={block.language} className={`whitespace-pre-line wrap-anywhere ${looks[block.look]}`}>
          {block.text}
        </p>
      )
    case 'notice':
      return (
        <div className="flex flex-wrap items-center gap-5 rounded-card border border-line bg-sheet px-5 py-4 sm:flex-nowrap">
          {block.ring ? <RingView ring={block.ring} title={block.alt ?? block.text} /> : null}
          <p className="max-w-prose">{block.text}</p>
        </div>
      )
    case 'list':
      return <ListView {...block} />
    case 'numbers':
      return <Numbers {...block} />
    case 'theme-lines':
      return <ThemeLines lines={block.lines} />
    case 'figure':
      return <Figure {...block} />
    case 'legend':
      return <LegendView legend={block.legend} />
    case 'table':
      return <TableView table={block} />
  }
}
