import encodeQR from 'qr'

/** An address as a QR code: how many modules a side has, quiet border included, and the dark ones as one SVG path. */
export function addressPicture(address: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size: rows.length, path }
}
