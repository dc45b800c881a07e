import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ports, runs, type StartProxy } from './reverse-proxy'

/** Whether nginx and openssl are on this machine. */
export const hasNginx = () => runs('nginx', '-v') && runs('openssl', 'version')

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
const siteFor = (folder: string, ports: Ports) =>
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

/** An nginx with the file that hosts are given. */
export const startNginx: StartProxy = (folder, ports) => {
  mkdirSync(folder, { recursive: true })
  makeCertificate(folder)
  writeFileSync(join(folder, 'site.conf'), siteFor(folder, ports))
  writeFileSync(join(folder, 'nginx.conf'), around(folder))
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
