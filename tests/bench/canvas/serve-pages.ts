import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { builtPages } from './build-pages'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

const page = (
  name: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"><link rel="stylesheet" href="/${name}.css"></head>
<body style="margin:0"><div id="app" style="height:100vh;width:100vw;display:flex;flex-direction:column"></div>
<script type="module" src="/${name}.js"></script></body></html>`

/** Serves the built pages: /page/NAME is a page of the script NAME.js. */
export async function servePages(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path.startsWith('/page/')) {
      response.setHeader('content-type', 'text/html')
      return response.end(page(path.slice(6)))
    }
    // A worker is asked for by its source's name; the bundle is beside it.
    const name = path.replace(/\.ts$/, '.js')
    try {
      const body = await readFile(join(builtPages, name))
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream')
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
