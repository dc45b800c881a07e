import { resolve } from 'node:path'
import { z } from 'zod'

const optional = z
  .string()
  .optional()
  .transform(text => text?.trim() || undefined)
const address = (protocols: RegExp) => z.url({ protocol: protocols }).optional()

const schema = z.object({
  PORT: optional.transform(text => Number(text ?? 3000)).pipe(z.int().min(1).max(65_535)),
  HOST: optional.pipe(z.string().default('0.0.0.0')),
  DATA_DIR: optional.pipe(z.string().default('data')),
  DATABASE_URL: optional.pipe(address(/^postgres(ql)?$/)),
  PUBLIC_URL: optional.pipe(address(/^https?$/)),
  NODE_ENV: z.string().optional(),
})

const sentences: Record<string, string> = {
  PORT: 'PORT must be a whole number from 1 to 65535.',
  DATABASE_URL: 'DATABASE_URL must start with postgres:// or postgresql://.',
  PUBLIC_URL:
    'PUBLIC_URL must be the full address people type, for instance https://connections.example.org.',
}

/** What the surroundings say, read and checked once. */
export interface Env {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly publicUrl: string | undefined
  readonly isDevelopment: boolean
}

/** Reads the environment; throws an Error whose message is one sentence for the host where something in it cannot be used. */
export function readEnv(values: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(values)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    throw new Error(sentences[name] ?? `${name} cannot be used as it is set.`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, NODE_ENV } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
    isDevelopment: NODE_ENV === 'development',
  }
}
