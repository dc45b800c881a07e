import { networkInterfaces } from 'node:os'
import type { Env } from './env'

/** Where people reach the program: the public address where one is set, else this machine. */
export const baseUrl = (env: Pick<Env, 'publicUrl' | 'port'>): string =>
  env.publicUrl ?? `http://localhost:${env.port}`

/** This machine's own IPv4 addresses on its networks. */
export const networkAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap(found => found ?? [])
    .filter(address => address.family === 'IPv4' && !address.internal)
    .map(address => address.address)
