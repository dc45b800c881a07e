import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SaxesParser } from 'saxes'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { Drawing } from '@/components/charts/drawing'
import { TrendPicture } from '@/components/charts/trend-picture'
import { BarView, RingView } from '@/components/report/small-pictures'
import type { Picture } from '@/model/report/block'
import type { HealthRing } from '@/model/report/health-ring'
import type { LegendSample } from '@/model/report/legend'
import { printInk } from '@/model/report/print-ink'
import type { Bar } from '@/model/report/theme-bars'
import { type ThemeMark, themeMarks } from '@/model/report/theme-marks'

/** A shape of a picture, with what is in it. */
export interface Shape {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Shape | string)[]
}

/** A picture as SVG and as its shapes, for whoever reads no SVG; the size is in points. */
export interface Drawn {
  readonly svg: string
  readonly shape: Shape
  readonly width: number
  readonly height: number
}

const inks: Readonly<Record<string, string>> = {
  ...printInk,
  sheet: printInk.paper,
  ground: printInk.ink,
  warm: '#8a4b08',
  ...Object.fromEntries(themeMarks.map(({ colour }, place) => [`theme-${place + 1}`, colour])),
}

/** The shapes of an SVG. */
function shapeOf(svg: string): Shape {
  const top: (Shape | string)[] = []
  const open = [top]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const children: (Shape | string)[] = []
    open.at(-1)?.push({ tag: name, attributes, children })
    open.push(children)
  })
  parser.on('text', text => void open.at(-1)?.push(text))
  parser.on('closetag', () => void open.pop())
  parser.write(svg).close()
  const whole = top.find(one => typeof one !== 'string')
  if (typeof whole !== 'object') throw new Error('no picture')
  return whole
}

function drawn(element: ReactElement): Drawn {
  const markup = renderToStaticMarkup(element)
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => inks[name] ?? printInk.ink)
    .replace(/ (class|focusable|role|aria-\w+)="[^"]*"/g, '')
  const svg = markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  const shape = shapeOf(svg)
  const { width, height } = shape.attributes
  return { svg, shape, width: Number(width), height: Number(height) }
}

/** The same shapes as on the page of the report, in the inks of print. */
export const drawnRing = (ring: HealthRing) => drawn(createElement(RingView, { ring, title: '' }))
export const drawnBar = (bar: Bar) => drawn(createElement(BarView, { bar, hue: printInk.ink }))

export function drawnPicture(picture: Picture): Drawn {
  switch (picture.kind) {
    case 'constellation':
      return drawn(
        createElement(ConstellationPicture, { picture: picture.picture, title: '', hasNumbers: true }),
      )
    case 'trend':
      return drawn(createElement(TrendPicture, { picture: picture.picture, title: '' }))
    case 'ring':
      return drawnRing(picture.ring)
  }
}

const small = (viewBox: string, width: number, height: number, children: ReactElement) =>
  drawn(createElement(Drawing, { viewBox, width, height, title: '', children }))

export const drawnMark = ({ path, colour }: ThemeMark) =>
  small('-12 -12 24 24', 16, 16, createElement('path', { d: path, fill: colour, fillRule: 'evenodd' }))

function samplePath(sample: Exclude<LegendSample, { kind: 'ring' }>): ReactElement {
  if (sample.kind === 'stars') return createElement('path', { d: sample.path, fill: printInk.ink })
  const line = { fill: 'none', stroke: printInk.ink }
  if (sample.kind === 'shape') return createElement('path', { d: sample.outline, ...line, strokeWidth: 3.4 })
  const dash = sample.dash?.join(' ')
  return createElement('path', {
    d: sample.path,
    ...line,
    strokeWidth: sample.width * 1.2,
    strokeDasharray: dash,
  })
}

export const drawnSample = (sample: LegendSample) =>
  sample.kind === 'ring' ? drawnRing(sample.ring) : small('-52 -44 104 88', 34, 29, samplePath(sample))
