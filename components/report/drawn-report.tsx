'use client'

import './report.css'
import { use } from 'react'
import type { Language } from '@/model/edition/words-in'

type Props = {
  readonly language: Language
  readonly pieces: readonly Promise<string>[]
}

/** A whole report on the screen, as it was drawn elsewhere: thousands of elements, which neither the server that sends the page nor the browser that shows it has to go through one by one. */
export function DrawnReport({ language, pieces }: Props) {
  const html = pieces.map(piece => use(piece)).join('')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it of the report's outline, in the press
  return <article lang={language} className="report grid gap-10" dangerouslySetInnerHTML={{ __html: html }} />
}
