'use client'

import { createContext, type ReactNode, useContext } from 'react'

const Note = createContext<ReactNode>(null)

/** Gives the map a note that the server wrote, such as how to adapt it. */
export function WithMapNote({ note, children }: { readonly note: ReactNode; readonly children: ReactNode }) {
  return <Note.Provider value={note}>{children}</Note.Provider>
}

/** The note that was given to the map, wherever it is to be read. */
export function MapNote() {
  return useContext(Note)
}
