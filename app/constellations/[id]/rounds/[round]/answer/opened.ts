import type { Opened } from '@/server/rounds/answering'

/** A sheet that somebody is filling in. */
export type OpenSheet = Extract<Opened, { is: 'open' }>
