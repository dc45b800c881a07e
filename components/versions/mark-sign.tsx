import type { GhostMark } from '@/model/versions/ghost'

const colours = { added: 'var(--accent)', gone: 'var(--danger)', changed: 'var(--warm)' } as const
const strokes = { added: 'M-6 0H6M0 -6V6', gone: 'M-6 0H6', changed: '' } as const

/** How something differs, as a sign about 0,0: plus for new, a stroke for gone, a dot for changed. */
export function MarkSign({ mark }: { readonly mark: GhostMark }) {
  return (
    <>
      <circle r="14" fill={colours[mark]} stroke="var(--sheet)" strokeWidth="3" />
      {mark === 'changed' ? <circle r="4.5" fill="var(--sheet)" /> : null}
      <path d={strokes[mark]} stroke="var(--sheet)" strokeWidth="4" strokeLinecap="round" />
    </>
  )
}
