import { resolve } from 'node:path'
import { z } from 'zod'
import { isAddressOrNetwork } from './trusted-proxies'

const optional = z
  .string()
  .optional()
  .transform(text => text?.trim() || undefined)
const address = (protocols: RegExp) => z.url({ protocol: protocols }).optional()
// Only the start of an address: every page knows its own place below it.
const isStart = (url: string) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`
const parts = (text = '') =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const usualExit = 'https://www.bbc.co.uk/weather'

const schema = z.object({
  PORT: optional.transform(text => Number(text ?? 3000)).pipe(z.int().min(1).max(65_535)),
  HOST: optional.pipe(z.string().default('0.0.0.0')),
  DATA_DIR: optional.pipe(z.string().default('data')),
  DATABASE_URL: optional.pipe(address(/^postgres(ql)?$/)),
  REDIS_URL: optional.pipe(address(/^rediss?$/)),
  PUBLIC_URL: optional.pipe(address(/^https?$/).refine(url => url === undefined || isStart(url))),
  EXIT_URL: optional.pipe(address(/^https?$/)),
  TRUSTED_PROXIES: optional.transform(parts).refine(found => found.every(isAddressOrNetwork)),
  NODE_ENV: z.string().optional(),
})

const sentences: Record<string, string> = {
  PORT: 'PORT must be a whole number from 1 to 65535.',
  DATABASE_URL: 'DATABASE_URL must start with postgres:// or postgresql://.',
  REDIS_URL: 'REDIS_URL must start with redis:// or rediss://.',
  PUBLIC_URL:
    'PUBLIC_URL must be the full address people type, for instance https://connections.example.org, with no path after it.',
  EXIT_URL:
    'EXIT_URL must be the full address of the page that Exit leads to, for instance https://www.bbc.co.uk/weather.',
  TRUSTED_PROXIES:
    'TRUSTED_PROXIES must be addresses or networks of reverse proxies with commas between, for instance 127.0.0.1, 10.0.0.0/8.',
}

const severalNeed =
  'REDIS_URL is for several processes that serve one database: set DATABASE_URL, and the same AUTH_SECRET for each of them.'

/** What the surroundings say, read and checked once. */
export interface Env {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  /** Where several processes that serve the same database hear of each other. */
  readonly redisUrl: string | undefined
  readonly publicUrl: string | undefined
  /** Where Exit on the participant pages leads: a page that tells nothing. */
  readonly exitUrl: string
  /** Addresses and networks of reverse proxies whose word about where a request came from is believed. */
  readonly trustedProxies: readonly string[]
  readonly isDevelopment: boolean
}

/** Reads the environment; throws an Error whose message is one sentence for the host where something in it cannot be used. */
export function readEnv(values: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(values)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    throw new Error(sentences[name] ?? `${name} cannot be used as it is set.`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, REDIS_URL, PUBLIC_URL, EXIT_URL, TRUSTED_PROXIES, NODE_ENV } =
    parsed.data
  if (REDIS_URL && !(DATABASE_URL && values.AUTH_SECRET)) throw new Error(severalNeed)
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    publicUrl: PUBLIC_URL && new URL(PUBLIC_URL).origin,
    exitUrl: EXIT_URL ?? usualExit,
    trustedProxies: TRUSTED_PROXIES,
    isDevelopment: NODE_ENV === 'development',
  }
}
