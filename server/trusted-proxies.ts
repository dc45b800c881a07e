import { BlockList, isIP } from 'node:net'

// An IPv4 address that came over an IPv6 socket.
const mapped = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

/** An address in the form in which it is compared; undefined where it is none. */
export function readAddress(text: string | undefined): string | undefined {
  const address = (text ?? '').trim().replace(mapped, '')
  return isIP(address) ? address : undefined
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
const widthOf = (address: string) => (isIP(address) === 6 ? 128 : 32)

/** True for an address (`127.0.0.1`) and for a network (`10.0.0.0/8`). */
export function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  if (!isIP(address) || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widthOf(address))
}

/** True where an address is among these addresses and networks. */
export function isAmong(address: string, places: readonly string[]): boolean {
  const list = new BlockList()
  for (const place of places) {
    const [base = '', bits] = place.split('/')
    list.addSubnet(base, Number(bits ?? widthOf(base)), familyOf(base))
  }
  return list.check(address, familyOf(address))
}
