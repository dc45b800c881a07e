import type { Page } from '@playwright/test'
import { expect } from './place'

/** The code that stands at the open door of a desk. */
export async function codeAtDoor(desk: Page): Promise<string> {
  const door = desk.getByRole('region', { name: 'The door is open' })
  const text = (await door.textContent()) ?? ''
  const [code] = /[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}/.exec(text) ?? []
  if (!code) throw new Error('No code stands at the door.')
  return code
}

/** Types the code, reads what comes first, takes a name and a role, and waits in the lobby; resolves to the name. */
export async function knock(guest: Page, code: string, from = 'I work or volunteer in it'): Promise<string> {
  await guest.goto('/here')
  await guest.getByLabel('Your code').fill(code)
  await guest.getByRole('button', { name: 'Go on' }).click()
  await guest.getByRole('button', { name: 'I am safe to go on' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Choose a name for today')
  const first = guest.getByRole('group', { name: 'Your name for today' }).getByRole('radio').first()
  const name = (await first.getAttribute('value')) ?? ''
  await first.check()
  await guest.getByRole('radio', { name: from }).check()
  await guest.getByRole('button', { name: 'Go in' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(`You are ${name}`)
  return name
}

/** Writes down one word or one note at the stage the room is at. */
export async function writeDown(guest: Page, label: 'Your word' | 'Your note', text: string): Promise<void> {
  await guest.getByLabel(label).fill(text)
  await guest.getByRole('button', { name: 'Write it down' }).click()
  await expect(guest.getByText(/^Written\./)).toBeVisible()
}

/** Comes back by the code to the seat one had. */
export async function comeBack(guest: Page, code: string, name: string): Promise<void> {
  const [colour = '', creature = ''] = name.split(' ')
  await guest.goto('/here')
  await guest.getByLabel('Your code').fill(code)
  await guest.getByRole('button', { name: 'Go on' }).click()
  await guest.getByRole('button', { name: 'I am safe to go on' }).click()
  await guest.getByText('I was here before').click()
  await guest.getByLabel('First part').selectOption(colour)
  await guest.getByLabel('Second part').selectOption(creature)
  await guest.getByRole('button', { name: 'Take my seat again' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(`You are ${name}`)
}
