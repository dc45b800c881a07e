import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ports, runs, type StartProxy } from './reverse-proxy'

/** Whether Caddy is on this machine. */
export const hasCaddy = () => runs('caddy', 'version')

/** The file that the README hands to hosts, with nothing changed but the name and the ports; Caddy makes its own certificate for localhost. */
const siteFor = (folder: string, ports: Ports) => {
  const settings = [
    'admin off',
    'skip_install_trust',
    'default_bind 127.0.0.1',
    `http_port ${ports.plainPort}`,
    `https_port ${ports.port}`,
    `storage file_system ${folder}`,
    'log {\n\t\tlevel ERROR\n\t}',
  ]
  const site = readFileSync('docs/reverse-proxy/Caddyfile', 'utf8')
    .replaceAll('connections.example.org {', 'localhost {')
    .replace('127.0.0.1:3000', `127.0.0.1:${ports.program}`)
  return `{\n\t${settings.join('\n\t')}\n}\n${site}`
}

/** A Caddy with the file that hosts are given. */
export const startCaddy: StartProxy = (folder, ports) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'Caddyfile')
  writeFileSync(file, siteFor(folder, ports))
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
