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
  // lib0 has a branch for Node that names Buffer; for its sake browsers would be sent a copy of all of Buffer.
  turbopack: { resolveAlias: { 'next/dist/compiled/buffer': { browser: false } } },
  experimental: { serverActions: { bodySizeLimit: '11mb' } },
}

export default createNextIntlPlugin({
  requestConfig: './app/request-language.ts',
  // Messages are parsed while building, so that browsers need no parser of messages.
  experimental: {
    messages: { path: './content/messages', format: 'json', locales: 'infer', precompile: true },
  },
})(config)
