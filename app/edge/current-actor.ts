import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/model/access/role'
import { actorOfCookies } from '@/server/identity/actor-of-cookies'
import { services } from '@/server/services'

/** Who asks, by the session's cookie, or undefined where nobody is signed in. Read once a request. */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const jar = await cookies()
  return actorOfCookies(Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])), services())
})

/** Who asks; where nobody is signed in, the sign-in page instead. */
export async function actorOrSignIn(): Promise<Actor> {
  return (await currentActor()) ?? redirect('/sign-in')
}
