'use client'

import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { channels } from '@/model/constellation/channel'
import { ChannelIcon } from '../channel-icon'

const number = (shape: Element, name: string) => Number(shape.getAttribute(name) ?? 0)

function circle(shape: Element, rx: number, ry: number): string {
  const [x, y] = [number(shape, 'cx'), number(shape, 'cy')]
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0`
}

function rectangle(shape: Element): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => number(shape, name)) as [
    number,
    number,
    number,
    number,
  ]
  const r = number(shape, 'rx')
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${width - r * 2}${corner(r, r)}v${height - r * 2}${corner(-r, r)}h${r * 2 - width}${corner(-r, -r)}v${r * 2 - height}${corner(r, -r)}`
}

/** A shape of an icon as an outline. */
function outline(shape: Element): string {
  switch (shape.tagName) {
    case 'path':
      return shape.getAttribute('d') ?? ''
    case 'circle':
      return circle(shape, number(shape, 'r'), number(shape, 'r'))
    case 'ellipse':
      return circle(shape, number(shape, 'rx'), number(shape, 'ry'))
    case 'rect':
      return rectangle(shape)
    case 'line':
      return `M${number(shape, 'x1')} ${number(shape, 'y1')}L${number(shape, 'x2')} ${number(shape, 'y2')}`
    case 'polyline':
      return `M${shape.getAttribute('points') ?? ''}`
    default:
      return ''
  }
}

const noIcons: Readonly<Record<string, string>> = {}

/** The outlines of the channels' icons, read from the icons themselves, and what has to be on the page for that. */
export function useChannelIcons() {
  const host: RefObject<HTMLDivElement | null> = useRef(null)
  const [icons, setIcons] = useState(noIcons)
  useLayoutEffect(() => {
    const drawn = [...(host.current?.querySelectorAll('svg') ?? [])]
    setIcons(
      Object.fromEntries(
        channels.map((channel, place) => [
          channel,
          [...(drawn[place]?.children ?? [])].map(outline).join(''),
        ]),
      ),
    )
  }, [])
  const pattern = useMemo(
    () => (
      <div ref={host} hidden>
        {channels.map(channel => (
          <ChannelIcon key={channel} channel={channel} across={24} />
        ))}
      </div>
    ),
    [],
  )
  return { icons, pattern }
}
