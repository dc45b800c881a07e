import {
  CalendarDays,
  ClipboardList,
  Database,
  Mail,
  Mailbox,
  MessageCircle,
  MessageSquare,
  Phone,
  Share2,
  UserRound,
  UsersRound,
  Video,
} from 'lucide-react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { channels } from '@/model/constellation/channel'
import { channelOutline } from '@/model/constellation/channel-outline'

const lucide = {
  'live-chat': MessageCircle,
  phone: Phone,
  video: Video,
  text: MessageSquare,
  email: Mail,
  'in-person': UserRound,
  group: UsersRound,
  post: Mailbox,
  'online-form': ClipboardList,
  'social-media': Share2,
  meeting: CalendarDays,
  'shared-system': Database,
} as const

type Numbers = (name: string) => number

function round(number: Numbers, rx: number, ry: number): string {
  return `M${number('cx') - rx} ${number('cy')}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0`
}

function rectangle(number: Numbers): string {
  const [width, height, r] = [number('width'), number('height'), number('rx')]
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${number('x') + r} ${number('y')}h${width - r * 2}${corner(r, r)}v${height - r * 2}${corner(-r, r)}h${r * 2 - width}${corner(-r, -r)}v${r * 2 - height}${corner(r, -r)}`
}

const fromCorner = (d: string) => (d.startsWith('m') ? `M0 0${d}` : d)

function outlineOf(tag: string, values: ReadonlyMap<string, string>): string {
  const number: Numbers = name => Number(values.get(name))
  switch (tag) {
    case 'path':
      return fromCorner(values.get('d') ?? '')
    case 'circle':
      return round(number, number('r'), number('r'))
    case 'ellipse':
      return round(number, number('rx'), number('ry'))
    case 'rect':
      return rectangle(number)
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'polyline':
      return `M${values.get('points') ?? ''}`
    default:
      throw new Error(`no outline of a ${tag}`)
  }
}

const drawnShapes = /<(?!svg)([a-z]+)((?:\s[^<>]*?)?)\/?>/g
const attributes = /([\w-]+)="([^"]*)"/g

const outlinesIn = (markup: string) =>
  [...markup.matchAll(drawnShapes)].map(([, tag = '', written = '']) =>
    outlineOf(
      tag,
      new Map([...written.matchAll(attributes)].map(([, name = '', value = '']) => [name, value])),
    ),
  )

test.each(channels)('EXCHANGE-45 the outline of %s is what Lucide draws, shape after shape', channel => {
  const Icon = lucide[channel]
  const outlines = outlinesIn(renderToStaticMarkup(<Icon />))
  expect(outlines.join('')).not.toContain('NaN')
  for (const outline of outlines) expect(outline).toMatch(/^M\d/)
  expect(channelOutline[channel]).toBe(outlines.join(''))
})
