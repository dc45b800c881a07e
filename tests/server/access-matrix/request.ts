import { createFormatter, createTranslator } from 'next-intl'
import { english } from '@/content/messages/messages'

/** The request that the code under test believes it answers. */
export const request = { jar: new Map<string, string>() }

export class Redirected extends Error {
  constructor(readonly to: string) {
    super(`redirect to ${to}`)
  }
}
export class NotFound extends Error {}

type Cookie = { readonly name: string; readonly value: string; readonly maxAge?: number }

const jar = {
  get: (name: string) => {
    const value = request.jar.get(name)
    return value === undefined ? undefined : { name, value }
  },
  getAll: () => [...request.jar].map(([name, value]) => ({ name, value })),
  set: (first: string | Cookie, value = '') => {
    const cookie = typeof first === 'string' ? { name: first, value } : first
    request.jar.set(cookie.name, cookie.value)
  },
  delete: (name: string) => request.jar.delete(name),
}

export const nextHeaders = {
  cookies: async () => jar,
  headers: async () => new Headers({ host: 'localhost:3000', 'x-client-address': '192.0.2.1' }),
}

export const nextNavigation = {
  redirect: (to: string) => {
    throw new Redirected(to)
  },
  notFound: () => {
    throw new NotFound()
  },
  useRouter: () => undefined,
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
}

export const nextCache = {
  revalidatePath: () => undefined,
  revalidateTag: () => undefined,
  refresh: () => undefined,
}

const everything = { locale: 'en', messages: english, timeZone: 'Europe/London' } as const

export const nextIntlServer = {
  getTranslations: async (namespace?: never) => createTranslator({ ...everything, namespace }),
  getFormatter: async () => createFormatter(everything),
  getLocale: async () => 'en',
  getMessages: async () => english,
}
