import type { Edition, Theme } from './edition'
import { everyTheme } from './every-theme'

/** The theme, or the foundation, with this id; undefined where the edition has none. */
export const themeById = (edition: Edition, id: string): Theme | undefined =>
  everyTheme(edition).find(theme => theme.id === id)
