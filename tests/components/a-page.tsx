import { NextIntlClientProvider } from 'next-intl'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { english } from '@/content/messages/messages'

// jsdom measures nothing, so nothing ever has another size.
class NoSizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

let root: Root
/** Where the test's screen is drawn. */
export let place: HTMLElement

/** A page for the tests of one file, empty at the beginning of each; `matches` answers media queries, `parts` are there before the first. */
export function aPage({
  matches = () => false,
  parts = [],
}: {
  readonly matches?: (query: string) => boolean
  readonly parts?: readonly { readonly fetch: () => Promise<void> }[]
} = {}): void {
  beforeAll(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('ResizeObserver', NoSizes)
    const noListeners = { addEventListener() {}, removeEventListener() {} }
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: matches(query), ...noListeners }))
    vi.stubGlobal('CSS', { escape: (text: string) => text })
    await Promise.all(parts.map(part => part.fetch()))
  }, 60_000)
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'))
    root = createRoot(place)
  })
  afterEach(() => {
    act(() => root.unmount())
    place.remove()
  })
}

/** Draws on the test's page, with every English word at hand. */
export const show = (children: ReactNode) =>
  act(() =>
    root.render(
      <NextIntlClientProvider
        locale="en"
        timeZone="Europe/London"
        messages={english as unknown as Record<string, never>}
      >
        {children}
      </NextIntlClientProvider>,
    ),
  )
