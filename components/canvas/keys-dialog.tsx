'use client'

import { useTranslations } from 'next-intl'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

const keys = [
  'tab',
  'enter',
  'space',
  'arrows',
  'shiftArrows',
  'box',
  'all',
  'find',
  'hide',
  'group',
  'connect',
  'stand',
  'delete',
  'undo',
  'redo',
  'fit',
  'zoom',
  'escape',
  'help',
] as const

const outlineKeys = ['go', 'ends', 'enter', 'several', 'reorder', 'nest', 'delete'] as const

export function KeysDialog() {
  const t = useTranslations('canvas')
  const outline = useTranslations('outline')
  const common = useTranslations('common')
  const { view } = useLiveMap()
  const isOpen = useView(({ dialog }) => dialog === 'keys')
  const close = () => {
    if (view.getState().dialog === 'keys') view.setState({ dialog: undefined })
  }
  return (
    <Dialog title={t('keyList.title')} open={isOpen} onClose={close}>
      <p className="mb-3 text-quiet">{t('keyList.intro')}</p>
      <dl className="mb-5 grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
        {keys.map(key => (
          <div key={key} className="contents">
            <dt className="font-bold">{t(`keyList.names.${key}`)}</dt>
            <dd className="max-sm:mb-1">{t(`keyList.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mb-3 text-lg">{outline('keys.title')}</h3>
      <dl className="mb-5 grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
        {outlineKeys.map(key => (
          <div key={key} className="contents">
            <dt className="font-bold">{outline(`keys.names.${key}`)}</dt>
            <dd className="max-sm:mb-1">{outline(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={close}>{common('close')}</Button>
    </Dialog>
  )
}
