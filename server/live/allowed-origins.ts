import { hostname, networkInterfaces } from 'node:os'

const ownNames = () => [
  'localhost',
  '127.0.0.1',
  '[::1]',
  hostname(),
  ...Object.values(networkInterfaces())
    .flatMap(found => found ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
]

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined
}

/** The origins whose pages may open a live connection: the public address where one is set, else this machine's names and addresses on `port`. */
export function allowedOrigins(publicUrl: string | undefined, port: number): ReadonlySet<string> {
  const addresses = publicUrl ? [publicUrl] : ownNames().map(name => `http://${name}:${port}`)
  return new Set(addresses.flatMap(address => originOf(address) ?? []))
}
