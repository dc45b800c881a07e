import type { HealthRing } from '@/model/report/health-ring'
import type { Bar } from '@/model/report/theme-bars'
import { Drawing } from '../charts/drawing'
import { RingPaths } from '../charts/health-ring'
import { BarPaths } from '../charts/theme-bars'

/** A bar of answers; the words beside it say the same. */
export function BarView({ bar, hue }: { readonly bar: Bar; readonly hue: string }) {
  const [width, height] = [bar.width + 2, bar.height + 2]
  return (
    <Drawing viewBox={`-1 -1 ${width} ${height}`} width={width} height={height} title="">
      <BarPaths bar={bar} hue={hue} />
    </Drawing>
  )
}

/** A ring about its middle, in its own size. */
export function RingView({ ring, title }: { readonly ring: HealthRing; readonly title: string }) {
  const box = `${-ring.width / 2 - 2} ${-ring.height / 2 - 2} ${ring.width + 4} ${ring.height + 4}`
  return (
    <Drawing viewBox={box} width={ring.width + 4} height={ring.height + 4} title={title}>
      <RingPaths ring={ring} thin={0.9} />
    </Drawing>
  )
}
