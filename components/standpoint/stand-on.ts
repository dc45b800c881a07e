import type { ViewStore } from '@/components/session/view-store'

/** Stands on a party, or on several together, and shows beside the map what is seen from there; on nobody, shows where one could stand. */
export function standOn(view: ViewStore, parties: readonly string[]): void {
  const { standpoint } = view.getState()
  view.setState({
    beside: 'standpoint',
    panelOpen: true,
    standpoint: parties.length > 0 ? { parties, perspective: standpoint?.perspective } : standpoint,
  })
}

/** Back to the whole map as everybody sees it. */
export const backToWhole = (view: ViewStore): void => view.setState({ standpoint: undefined })
