import { Footprints, History, Lightbulb, type LucideIcon, Search } from 'lucide-react'
import { findPanel } from '@/components/find/find-part'
import { findingCount, findingsPanel } from '@/components/findings/findings-part'
import type { Beside } from '@/components/session/view-store'
import { standpointPanel } from '@/components/standpoint/standpoint-part'
import type { LaterPart } from '@/components/ui/later'
import { versionsPanel } from '@/components/versions/versions-part'
import type { MapActions } from './use-map-actions'

/** One way to look at the whole map, which stands beside it; its name stands in the messages under `canvas.beside`. */
interface BesidePart {
  readonly icon: LucideIcon
  readonly part: LaterPart<{ readonly actions: MapActions }>
  /** A small mark at its tab. */
  readonly mark?: LaterPart<object>
}

/** The ways there are, in the order of their tabs; `details` is always there. */
export const besideParts: Readonly<Partial<Record<Exclude<Beside, 'details'>, BesidePart>>> = {
  find: { icon: Search, part: findPanel },
  standpoint: { icon: Footprints, part: standpointPanel },
  findings: { icon: Lightbulb, part: findingsPanel, mark: findingCount },
  versions: { icon: History, part: versionsPanel },
}
