import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compositionFor } from '@/model/report/composition'
import { composeReport } from '@/model/report/outline'
import { paintReport } from '@/server/pdf/paint-report'
import { reportWords } from '@/server/pdf/report-words'
import { logoBytes, readLogo } from '@/server/report/read-logo'
import { aJpeg, aPng, aTextChunk } from '../builders/a-picture-file'
import { aReportInput } from '../builders/a-report'
import { askAbout } from './pdf-tools'

const bytesOf = (given: Uint8Array) => {
  const read = readLogo(given)
  return 'logo' in read ? Buffer.from(read.logo.data, 'base64') : Buffer.alloc(0)
}

test('REPORT-71 a PNG and a JPEG are known by their bytes', () => {
  expect(readLogo(aPng())).toMatchObject({ logo: { type: 'image/png', width: 12, height: 8 } })
  expect(readLogo(aJpeg())).toMatchObject({ logo: { type: 'image/jpeg', width: 16, height: 9 } })
})

test('REPORT-71 what a picture says about where it was made is taken out', () => {
  expect(bytesOf(aPng({ extra: [aTextChunk('made at home')] })).includes('home')).toBe(false)
  expect(bytesOf(aJpeg()).includes('home')).toBe(false)
})

test('REPORT-71 what stands behind a JPEG’s picture is not kept, and all of its scans are', () => {
  const [file, second] = [aJpeg(), aJpeg('Exif made at home, too')]
  const clean = Buffer.from(bytesOf(file))
  expect(Buffer.from(bytesOf(Buffer.concat([file, second, Buffer.from('home')])))).toEqual(clean)
  // A progressive one has tables and further scans after the first; a byte of 255 within a scan is followed by 0.
  const scan = file.subarray(file.indexOf(Buffer.from([0xff, 0xda])), -2)
  const within = Buffer.from([0xff, 0, 0xff, 0xd3, 7])
  const told = Buffer.from([0xff, 0xfe, 0, 6, ...Buffer.from('home')])
  const several = Buffer.concat([file.subarray(0, -2), within, told, scan, Buffer.from([0xff, 0xd9])])
  const kept = Buffer.concat([clean.subarray(0, -2), within, scan, Buffer.from([0xff, 0xd9])])
  expect(Buffer.from(bytesOf(several))).toEqual(kept)
})

test('REPORT-72 what is no picture, too large, or an SVG is refused for what it is', () => {
  const fault = (given: Uint8Array) => readLogo(given)
  expect(fault(Buffer.from('hello'))).toEqual({ fault: 'not-a-picture' })
  expect(fault(Buffer.alloc(0))).toEqual({ fault: 'not-a-picture' })
  expect(fault(Buffer.from('<?xml version="1.0"?>\n<svg onload="alert(1)"/>'))).toEqual({ fault: 'svg' })
  expect(fault(Buffer.alloc(logoBytes + 1))).toEqual({ fault: 'too-big' })
  expect(fault(aPng({ width: 60_000, height: 60_000, raw: Buffer.alloc(10) }))).toEqual({
    fault: 'too-many-pixels',
  })
})

test('REPORT-72 a PNG that unpacks to more than its size says is not unpacked', () => {
  expect(readLogo(aPng({ raw: Buffer.alloc(40_000_000) }))).toEqual({ fault: 'not-a-picture' })
})

test('REPORT-72 no bytes break the reading', () => {
  const [png, jpeg] = [aPng(), aJpeg()]
  const bent = fc
    .tuple(fc.constantFrom(png, jpeg), fc.nat(), fc.nat(255), fc.nat(200))
    .map(([file, at, to, cut]) => {
      const bytes = Buffer.from(file)
      bytes[at % bytes.length] = to
      return bytes.subarray(0, bytes.length - (cut % bytes.length))
    })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), bent), bytes => {
      const read = readLogo(bytes)
      expect('logo' in read || 'fault' in read).toBe(true)
    }),
  )
})

test('REPORT-73 a logo, a name and a colour stand on the first page', async () => {
  const read = readLogo(aPng({ width: 300, height: 90 }))
  if (!('logo' in read)) throw new Error('no logo')
  const house = { organisation: 'Harbour Trust', accent: '#7a1f5c', logo: read.logo }
  const { outline } = composeReport(aReportInput({ house }), reportWords('en'), compositionFor('trustees'))
  const pdf = await paintReport(outline)
  expect(askAbout(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors')
  expect(askAbout(pdf, 'pdfimages', '-list', 'FILE')).toMatch(/300\s+90/)
  expect(askAbout(pdf, 'pdftotext', '-l', '1', 'FILE', '-')).toContain('Harbour Trust')
})
