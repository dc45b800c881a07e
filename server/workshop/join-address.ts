import { networkAddresses } from '../addresses'
import type { Env } from '../env'
import { herePath } from '../guests/guest-cookie'

const isThisMachine = (host: string) =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

/** The address the facilitator's own browser has, where others can have it too. */
function asAsked(host: string | null): URL | undefined {
  const url = host !== null && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  return url && !isThisMachine(url.hostname) ? url : undefined
}

/**
 * Where people type the code: the public address where one is set, else the one the facilitator's browser asked (`host`), else this machine's on its network. `isPlain` where
 * what they send crosses a network that others could read.
 */
export function joinAddress(
  { publicUrl, port }: Pick<Env, 'publicUrl' | 'port'>,
  host: string | null,
  addresses: readonly string[] = networkAddresses(),
): { readonly address: string; readonly isPlain: boolean } {
  const { origin, protocol, hostname } = publicUrl
    ? new URL(publicUrl)
    : (asAsked(host) ?? new URL(`http://${addresses[0] ?? 'localhost'}:${port}`))
  return { address: `${origin}${herePath}`, isPlain: protocol === 'http:' && !isThisMachine(hostname) }
}
