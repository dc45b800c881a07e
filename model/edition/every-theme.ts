import type { Edition, Theme } from './edition'

/** The foundation first, then the five themes in the edition's order. */
export const everyTheme = (edition: Edition): Theme[] => [edition.foundation, ...edition.themes]
