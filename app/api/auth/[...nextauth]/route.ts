import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { refusal } from '@/app/edge/refusal'
import { services } from '@/server/services'
import { optionsFor } from './options'

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> }

// Of next-auth's addresses those that have a use here; its own pages and its log have none.
const inUse = ['csrf', 'session', 'signin', 'signout', 'callback', 'error']

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [wanted = ''] = (await context.params).nextauth
  if (!inUse.includes(wanted)) return refusal('gone')
  const response: Response = await NextAuth(request, context, optionsFor(services()))
  // next-auth says so of some of its answers only, and any of them can carry a cookie.
  response.headers.set('cache-control', 'no-store')
  return response
}

export { handle as GET, handle as POST }
