import type { Page } from '@playwright/test'

/** What a form sends by a plain post, gathered from a page as somebody sees it. */
export interface SentForm {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
}

/** The form with a button of this name, on the page at `path` as `page` gets it; `more` is written into it. */
export const formOn = async (
  page: Page,
  path: string,
  button: string,
  more: Readonly<Record<string, string>> = {},
): Promise<SentForm> => {
  const fields = await page.evaluate(
    async ([address, name]) => {
      const html = await (await fetch(address)).text()
      const forms = [...new DOMParser().parseFromString(html, 'text/html').forms]
      const form = forms.find(one =>
        [...one.querySelectorAll('button')].some(({ textContent }) => textContent === name),
      )
      if (!form) throw new Error(`There is no form with a button “${name}” on ${address}`)
      return Object.fromEntries([...new FormData(form)].map(([field, value]) => [field, String(value)]))
    },
    [path, button] as const,
  )
  return { path, fields: { ...fields, ...more } }
}

/** Sends a form as somebody else and resolves to where the answer leads. */
export async function send(page: Page, { path, fields }: SentForm, origin: string): Promise<string> {
  const answer = await page.request.post(path, { multipart: fields, headers: { origin }, maxRedirects: 0 })
  return answer.headers().location ?? `status ${answer.status()}`
}
