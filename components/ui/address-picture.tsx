/** A QR code: how many modules a side has, and the dark ones as one SVG path. */
export interface DotPicture {
  readonly size: number
  readonly path: string
}

type Props = { readonly qr: DotPicture; readonly label: string; readonly className?: string }

/** The picture of an address for a camera, dark on white by day and night. */
export const AddressPicture = ({ qr: { size, path }, label, className = 'w-full' }: Props) => (
  <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={`bg-white ${className}`}>
    <path d={path} fill="#000" />
  </svg>
)

/** An address as somebody types it: browsers know the rest. */
export const asTyped = (address: string): string => address.replace(/^https?:\/\//, '')
