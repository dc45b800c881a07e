import type { Colours } from './look'

const tokens = ['paper', 'sheet', 'ink', 'quiet', 'accent', 'accent-wash', 'ground'] as const

/** The colours of the paper that an element stands on, as a worker can use them, which knows no tokens and no system colours. */
export function coloursOn(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const probe = element.appendChild(document.createElement('span'))
  probe.style.setProperty('forced-color-adjust', 'none')
  const one = (name: string) => {
    probe.style.color = style.getPropertyValue(`--${name}`)
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(tokens.map(name => [name, one(name)])) as Record<
    (typeof tokens)[number],
    string
  >
  const themes = [1, 2, 3, 4, 5].map(number => one(`theme-${number}`))
  probe.remove()
  return { ...colours, themes }
}

/** Calls when the paper may have changed; returns how to stop. */
export function watchPaper(call: () => void): () => void {
  const attributes = new MutationObserver(call)
  attributes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-paper'] })
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))
  for (const query of queries) query.addEventListener('change', call)
  return () => {
    attributes.disconnect()
    for (const query of queries) query.removeEventListener('change', call)
  }
}
