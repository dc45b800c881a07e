// Browsers give up on canvases much larger than this.
const longestSide = 8000
const scale = 2

/** Paints an SVG file at twice its size, or as large as a browser can, and resolves to a PNG. */
export async function paintPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const times = Math.min(scale, longestSide / Math.max(image.width, image.height))
    canvas.width = Math.round(image.width * times)
    canvas.height = Math.round(image.height * times)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
