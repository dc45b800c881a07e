import type { Edition, Element, Theme } from './edition'
import { everyTheme } from './every-theme'

/** Every core element with the theme it stands under, the foundation's first. */
export const everyElement = (edition: Edition): { readonly theme: Theme; readonly element: Element }[] =>
  everyTheme(edition).flatMap(theme => theme.elements.map(element => ({ theme, element })))
