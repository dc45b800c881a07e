import type { Page } from '@playwright/test'

/** A page in one of its states: where it is, and how it is brought there. */
export interface State {
  readonly name: string
  readonly address: string
  readonly bring?: (page: Page) => Promise<unknown>
  /** Other than 200 where the page says that something is not there. */
  readonly status?: number
}

/** Where the example is, full of everything, and a constellation with nothing on it. */
export interface Addresses {
  readonly example: string
  readonly empty: string
}
