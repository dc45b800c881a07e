import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { services } from '@/server/services'
import { optionsFor } from './options'

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> }

const handle = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, optionsFor(services()))

export { handle as GET, handle as POST }
