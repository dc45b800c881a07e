'use client'

import { useView } from '@/components/session/use-view'
import type { MapActions } from '../canvas/use-map-actions'
import { FilterChoices } from './filter-choices'
import { FindField } from './find-field'
import { FoundList } from './found-list'
import { LeftOutNow } from './left-out-now'
import { MapLook } from './map-look'

type Props = { readonly actions: MapActions }

/** Beside the map: find one thing and jump to it, or narrow down what is shown. */
export function FindPanel({ actions }: Props) {
  const isSeeking = useView(({ sought }) => sought.trim() !== '')
  return (
    <>
      <FindField>{isSeeking ? <FoundList /> : null}</FindField>
      {isSeeking ? null : (
        <>
          <LeftOutNow actions={actions} />
          <FilterChoices actions={actions} />
          <MapLook actions={actions} />
        </>
      )}
    </>
  )
}
