import type { Edition, Element } from './edition'
import { everyElement } from './every-element'

/** The core element with this id, under whichever theme; undefined where the edition has none. */
export const elementById = (edition: Edition, id: string): Element | undefined =>
  everyElement(edition).find(({ element }) => element.id === id)?.element
