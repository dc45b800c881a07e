// @ts-check
import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of everything; a host who starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'yjs',
    'better-sqlite3',
    'pg',
    'kysely',
    'pdfkit',
    '@node-rs/argon2',
    '@hocuspocus/server',
    'ws',
  ],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
}

export default createNextIntlPlugin('./app/request-language.ts')(config)
