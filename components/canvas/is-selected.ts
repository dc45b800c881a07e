import { realOnes, type ShownRelationship } from '@/model/shown-map/bundle'

/** Whether a line on the map, or one of those in its bundle, is selected. */
export const isSelected = (selected: readonly string[], drawn: ShownRelationship): boolean =>
  selected.length > 0 && realOnes(drawn).some(({ id }) => selected.includes(id))
