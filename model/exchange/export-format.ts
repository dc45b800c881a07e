/** What a constellation can leave as; the first is ours and complete. */
export const exportFormats = ['json', 'csv', 'graphml', 'gexf', 'kumu', 'svg', 'png'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What of a constellation a format has no place for. */
export const losses = ['name', 'reflections', 'actions', 'leftFindings', 'notes', 'purposes', 'form'] as const
export type Loss = (typeof losses)[number]

/** A format as a file: its media type, a neutral name, and what is lost by it. */
export interface FileFormat {
  readonly mediaType: string
  readonly fileName: string
  readonly loses: readonly Loss[]
}

const said = ['reflections', 'actions', 'leftFindings'] as const
const xml = '; charset=utf-8'

/** Each format's file, and what it loses; a test loses exactly that on the way out and back. A picture cannot come back as a constellation: it has lost its form. */
export const fileFormats: Readonly<Record<ExportFormat, FileFormat>> = {
  json: { mediaType: `application/json${xml}`, fileName: 'constellation.json', loses: [] },
  csv: { mediaType: 'application/zip', fileName: 'constellation-csv.zip', loses: ['name', ...said] },
  graphml: { mediaType: `application/xml${xml}`, fileName: 'constellation.graphml', loses: said },
  gexf: { mediaType: `application/xml${xml}`, fileName: 'constellation.gexf', loses: said },
  kumu: {
    mediaType: `application/json${xml}`,
    fileName: 'constellation-kumu.json',
    loses: ['name', ...said],
  },
  svg: {
    mediaType: `image/svg+xml${xml}`,
    fileName: 'constellation.svg',
    loses: ['form', 'notes', 'purposes', ...said],
  },
  png: {
    mediaType: 'image/png',
    fileName: 'constellation.png',
    loses: ['form', 'notes', 'purposes', ...said],
  },
}

/** The formats that can come back as a constellation. */
export const returningFormats = ['json', 'csv', 'graphml', 'gexf', 'kumu'] as const satisfies ExportFormat[]
export type ReturningFormat = (typeof returningFormats)[number]
