import { readFileSync } from 'node:fs'
import { makePlace, type Place } from '../flows/place'
import { importBigMap } from './big-map'
import { median } from './median'
import { signedInCookie } from './signed-in-cookie'

const rounds = 5

const peakMegabytes = (pid: number | undefined) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function fetchReport(
  place: Place,
  cookie: string,
  id: string,
): Promise<{ seconds: number; kilobytes: number }> {
  const since = performance.now()
  const response = await fetch(`${place.server.url}/constellations/${id}/report/pdf`, {
    method: 'POST',
    headers: { cookie },
  })
  const bytes = (await response.arrayBuffer()).byteLength
  if (!response.ok) throw new Error(`The report answered ${response.status}.`)
  return { seconds: (performance.now() - since) / 1000, kilobytes: bytes / 1024 }
}

/** The report by the server that people use, from click to last byte, for the example and for 300 parties. */
export async function measureReports(): Promise<string> {
  const place = await makePlace()
  const cookie = await signedInCookie(place)
  const rows: string[] = []
  for (const [name, id] of [
    ['the example', place.exampleId],
    ['300 parties', await importBigMap(place)],
  ] as const) {
    const times: number[] = []
    let size = 0
    for (let round = 0; round < rounds; round++) {
      const { seconds, kilobytes } = await fetchReport(place, cookie, id)
      times.push(seconds)
      size = kilobytes
    }
    const peak = peakMegabytes(place.server.process.pid)
    rows.push(`| ${name} | ${median(times).toFixed(2)} s | ${size.toFixed(0)} KB | ${peak.toFixed(0)} MB |`)
  }
  await place.close()
  return [
    '## The report',
    '',
    '| of | median of five, request to last byte | file | the server’s memory at its peak so far |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
