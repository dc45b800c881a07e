import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, freshFolder, removeFolder } from './running-server'

const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

/** Whether nginx and openssl are on this machine. */
export const hasNginx = () => runs('nginx', '-v') && runs('openssl', 'version')

/** An nginx of its own before a port, with a certificate of its own making. */
export interface Nginx {
  readonly port: number
  readonly plainPort: number
  readonly url: string
  stop(): Promise<void>
}

function makeCertificate(folder: string): void {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'privkey.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync(
    'openssl',
    ['req', '-x509', ...key, '-out', join(folder, 'fullchain.pem'), '-days', '2', ...subject],
    {
      stdio: 'pipe',
    },
  )
}

/** The file that the README hands to hosts, with nothing changed but the name, the ports and where the certificate lies. */
const siteFor = (folder: string, ports: { port: number; plainPort: number; program: number }) =>
  readFileSync('docs/reverse-proxy/nginx.conf', 'utf8')
    .replaceAll('connections.example.org', 'localhost')
    .replaceAll('/etc/ssl/connections', folder)
    .replace('listen 80;', `listen 127.0.0.1:${ports.plainPort};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${ports.port} ssl;`)
    .replace('127.0.0.1:3000', `127.0.0.1:${ports.program}`)
    .replace('https://$host$request_uri', `https://$host:${ports.port}$request_uri`)

const around = (folder: string) => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ')
  const asRoot = process.getuid?.() === 0 ? 'user root;' : ''
  return `${asRoot}\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n  ${temporary}\n  include ${folder}/site.conf;\n}\n`
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error('nginx did not start')
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => undefined)
    if (answer) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}

/** Reserves ports, so that the program can be told its public address before nginx runs. */
export async function prepareNginx(): Promise<{ url: string; start: (program: number) => Promise<Nginx> }> {
  const [port, plainPort] = [await freePort(), await freePort()]
  const url = `https://localhost:${port}`
  return {
    url,
    async start(program) {
      const folder = freshFolder()
      mkdirSync(folder, { recursive: true })
      makeCertificate(folder)
      writeFileSync(join(folder, 'site.conf'), siteFor(folder, { port, plainPort, program }))
      writeFileSync(join(folder, 'nginx.conf'), around(folder))
      const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      await answers(plainPort, child)
      return {
        port,
        plainPort,
        url,
        async stop() {
          const gone = once(child, 'exit')
          child.kill('SIGTERM')
          await gone
          removeFolder(folder)
        },
      }
    },
  }
}
