/** A sheet of a workbook or a CSV file, as its rows of texts; row 1 of the file comes first. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}
