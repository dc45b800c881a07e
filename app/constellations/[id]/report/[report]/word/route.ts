import { printKept } from '../../print-kept'

type Context = { readonly params: Promise<{ id: string; report: string }> }

/** A kept report as a Word file, with a neutral file name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return printKept('word', await params)
}
