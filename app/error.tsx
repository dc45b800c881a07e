'use client'

import { Button } from '@/components/ui/button'
import errors from '@/content/messages/en/errors.json'

/** What a page shows when it broke. It stands outside the pages' providers, so that it works when they do not. */
export default function Broken({ reset }: { readonly reset: () => void }) {
  return (
    <main id="main" className="mx-auto grid max-w-xl content-start gap-4 px-4 py-16">
      <h1 className="text-3xl">{errors.brokenTitle}</h1>
      <p role="alert">{errors.broken}</p>
      <div>
        <Button look="primary" onClick={reset}>
          {errors.tryAgain}
        </Button>
      </div>
    </main>
  )
}
