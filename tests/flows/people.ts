import type { Page } from '@playwright/test'
import { expect, type Place, signIn } from './place'

export type Role = 'Owner' | 'Facilitator' | 'Member' | 'Viewer'

export interface Someone {
  readonly name: string
  readonly email: string
  readonly password: string
}

let made = 0

/** A person nobody knows yet. */
export function aPerson(name: string): Someone {
  made += 1
  const email = `${name.toLowerCase()}.${process.pid}.${made}@example.org`
  return { name, email, password: 'seven lanterns on a quiet quay' }
}

/** The link with which someone can join; `owner` is at home in the workspace. */
export async function invite(owner: Page, role: Role): Promise<string> {
  await owner.goto('/people')
  await owner.getByLabel('They join as').selectOption(role)
  await owner.getByRole('button', { name: 'Make a link' }).click()
  const link = owner.getByLabel('The invitation link')
  await expect(link).toHaveValue(/\/join\//)
  return link.inputValue()
}

/** Opens the link and makes an account with it. */
export async function joinBy(page: Page, link: string, { name, email, password }: Someone): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Choose a password').fill(password)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your constellations')
}

/** Signs the owner in on one page and lets a new person join on another. */
export async function joinedBy(place: Place, owner: Page, other: Page, name: string, role: Role = 'Member') {
  await signIn(owner, place.owner)
  const person = aPerson(name)
  await joinBy(other, await invite(owner, role), person)
  return person
}
