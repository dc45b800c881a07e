import type { Words } from './edition'

/** An open question that helps a reflection begin: about the whole, a relationship, a party, or one theme. */
export type Prompt =
  | { readonly id: string; readonly about: 'constellation' | 'relationship' | 'party'; readonly words: Words }
  | { readonly id: string; readonly about: 'theme'; readonly themeId: string; readonly words: Words }
