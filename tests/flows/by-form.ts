import { type APIRequestContext, request } from '@playwright/test'

/** Somebody who takes part without a browser’s window: plain forms, as a page without script sends them. */
export interface FormGuest {
  readonly page: () => string
  post(fields: Readonly<Record<string, string>>): Promise<void>
  close(): Promise<void>
}

async function opened(url: string): Promise<APIRequestContext> {
  return request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } })
}

/** Types a workshop’s code and waits in the lobby under the first name that is offered. */
export async function comeByForm(url: string, code: string, perspective = 'team-member'): Promise<FormGuest> {
  const context = await opened(url)
  let page = ''
  const post: FormGuest['post'] = async fields => {
    const answer = await context.post('/here', { form: fields })
    page = await answer.text()
  }
  await post({ act: 'enter', code, language: 'en' })
  await post({ act: 'on', at: 'before' })
  await post({ act: 'sit', name: /name="name" value="([^"]+)"/.exec(page)?.[1] ?? '', perspective })
  return { page: () => page, post, close: () => context.dispose() }
}

const fieldIn = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]

/** Answers every question of the check with the option that `choose` picks from those there are, and sends it. */
export async function answerByForm(
  guest: FormGuest,
  choose: (options: readonly string[], nth: number) => string,
): Promise<void> {
  await guest.post({ act: 'where' })
  for (let nth = 0; !guest.page().includes('value="send"'); nth += 1) {
    if (nth > 60) throw new Error('The questions have no end.')
    const at = fieldIn(guest.page(), 'at') ?? ''
    const options = [...guest.page().matchAll(/name="option" value="([^"]+)"/g)].map(
      ([, value = '']) => value,
    )
    if (options.length === 0) await guest.post({ act: 'on', at })
    else await guest.post({ act: 'next', at, option: choose(options, nth) })
  }
  await guest.post({ act: 'send' })
}
