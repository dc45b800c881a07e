import { NextIntlClientProvider } from 'next-intl'
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** A component drawn in a page of its own, with the words of a language. */
export async function draw(component: ReactNode, language: Language = 'en'): Promise<HTMLElement> {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  await act(async () =>
    createRoot(place).render(
      <NextIntlClientProvider locale={language} messages={messagesIn(language)} timeZone="Europe/London">
        {component}
      </NextIntlClientProvider>,
    ),
  )
  return place
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** What a screen reader calls a control: its own label, its labels on the screen, or what stands in it. */
export function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label')
  if (own) return own
  const by = element.getAttribute('aria-labelledby')
  if (by) return textOf(document.getElementById(by))
  if (element instanceof HTMLFieldSetElement) return textOf(element.querySelector('legend'))
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
  return labels.length > 0 ? labels.map(textOf).join(' ') : textOf(element)
}

/** The one element of a kind with this name; throws where there is none or more than one. */
export function the<Name extends keyof HTMLElementTagNameMap>(
  place: ParentNode,
  kind: Name,
  name: string,
): HTMLElementTagNameMap[Name] {
  const found = [...place.querySelectorAll(kind)].filter(element => nameOf(element) === name)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} of ${kind} are called “${name}”`)
  return only
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click())
}

/** Writes into a field the way a person does, so that React hears it. */
export async function write(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  text: string,
): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  await act(async () => {
    setter?.call(field, text)
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })
}
