'use client'

import { useTranslations } from 'next-intl'
import { type Size, sizes } from '@/model/constellation/size'
import { RadioChoice } from './choice'
import { SizePicture } from './size-picture'

type Props = {
  readonly label: string
  readonly value: Size
  readonly disabled?: boolean
  readonly onChoose: (size: Size) => void
}

/** One, some or many, each with its stars. */
export function SizeChoice(props: Props) {
  const common = useTranslations('common')
  return (
    <RadioChoice
      {...props}
      options={sizes.map(size => ({
        value: size,
        label: common(`sizes.${size}`),
        picture: <SizePicture size={size} across={24} />,
      }))}
    />
  )
}
