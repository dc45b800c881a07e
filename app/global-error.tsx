'use client'

import './globals.css'
import errors from '@/content/messages/en/errors.json'

/** What shows when even the frame of the pages broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="mx-auto max-w-xl px-4 py-16">
        <h1 className="text-3xl">{errors.brokenTitle}</h1>
        <p>{errors.broken}</p>
        <p>
          <a href="/">{errors.tryAgain}</a>
        </p>
      </body>
    </html>
  )
}
