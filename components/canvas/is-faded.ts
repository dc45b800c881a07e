import { realOnes, type ShownRelationship } from '@/model/shown-map/bundle'

/** Whether a line stands back, because others stand out and none of those it stands for does. */
export const isFaded = (lit: ReadonlySet<string> | undefined, drawn: ShownRelationship): boolean =>
  lit !== undefined && !realOnes(drawn).some(({ id }) => lit.has(id))
