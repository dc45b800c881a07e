'use client'

import './report.css'
import { useRouter } from 'next/navigation'
import { use, useEffect, useMemo, useRef } from 'react'
import type { Language } from '@/model/edition/words-in'
import { drawnReports } from './drawn-reports'

type Props = {
  readonly language: Language
  /** The HTML in pieces; or by which id it waits on the server, so that it is sent once, in the page, and not a second time for the script. */
  readonly drawn: readonly Promise<string>[] | string
}

/** A whole report on the screen, as it was drawn elsewhere: thousands of elements, which neither the server that sends the page nor the browser that shows it has to go through one by one. */
export function DrawnReport({ language, drawn }: Props) {
  const router = useRouter()
  const article = useRef<HTMLElement>(null)
  const html =
    typeof drawn === 'string' ? (drawnReports().get(drawn) ?? '') : drawn.map(piece => use(piece)).join('')
  // React writes the HTML whenever the object is another, and would empty the page that came with it.
  const inner = useMemo(() => ({ __html: html }), [html])
  useEffect(() => {
    // Somebody came back: the framework remembers what was sent for the script, and the report was not among it.
    if (article.current?.childElementCount === 0) router.refresh()
  }, [router])
  return (
    <article
      ref={article}
      lang={language}
      className="report grid gap-10"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it of the report's outline, in the press
      dangerouslySetInnerHTML={inner}
    />
  )
}
