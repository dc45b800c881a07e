import { NotFound, Redirected } from './request'

/** What came of asking, reduced to what the asker can see of it. */
export type Outcome =
  | { readonly came: 'page' }
  | { readonly came: 'not found' }
  | { readonly came: 'redirect'; readonly to: string }
  | { readonly came: 'response'; readonly status: number; readonly body: string }
  | { readonly came: 'value'; readonly value: unknown }

async function seen(result: unknown, isPage: boolean): Promise<Outcome> {
  if (isPage) return { came: 'page' }
  if (!(result instanceof Response)) return { came: 'value', value: result }
  return { came: 'response', status: result.status, body: result.ok ? '' : await result.text() }
}

/** Calls a way in and tells what came of it; what is neither an answer nor a way elsewhere is thrown on. */
export async function outcomeOf(call: () => unknown, isPage: boolean): Promise<Outcome> {
  try {
    return await seen(await call(), isPage)
  } catch (error) {
    if (error instanceof Redirected) return { came: 'redirect', to: error.to }
    if (error instanceof NotFound) return { came: 'not found' }
    throw error
  }
}

const tellsOfRefusal = /^\/sign-in$|[?&](problem=|news=(not-allowed|bad-input|gone))/

const isRefusedValue = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (('ok' in value && value.ok !== true) || ('message' in value && value.message !== undefined))

/** Whether the asker got what was asked for. A page that leads elsewhere was not given. */
export function isAllowed(outcome: Outcome, isPage: boolean): boolean {
  switch (outcome.came) {
    case 'page':
      return true
    case 'not found':
      return false
    case 'redirect':
      return !isPage && !tellsOfRefusal.test(outcome.to)
    case 'response':
      return outcome.status < 400
    case 'value':
      return !isRefusedValue(outcome.value)
  }
}
