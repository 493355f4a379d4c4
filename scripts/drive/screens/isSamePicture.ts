import type { Page } from '@playwright/test'

/** Drawing the same rounded corner twice may differ in a few pixels. */
const FEW = 60

/** Whether two PNGs show the same to the eye; the page decodes them. */
export function isSamePicture(page: Page, one: Buffer, other: Buffer): Promise<boolean> {
  return page.evaluate(
    async ({ pictures, few }) => {
      const [first, second] = await Promise.all(
        pictures.map(async base64 => {
          const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const context = canvas.getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          return context?.getImageData(0, 0, bitmap.width, bitmap.height)
        }),
      )
      if (first?.width !== second?.width || first?.height !== second?.height) return false
      const pixels = new Uint32Array(first?.data.buffer ?? [])
      const others = new Uint32Array(second?.data.buffer ?? [])
      return pixels.filter((pixel, index) => pixel !== others[index]).length <= few
    },
    { pictures: [one, other].map(picture => picture.toString('base64')), few: FEW },
  )
}
