/** Reads a body whole, or gives it back unread past the limit as a stream of all of it. */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<{ read: Buffer; rest?: ReadableStream<Uint8Array> }> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value)
    size += next.value.length
    if (size > limit) break
  }
  if (!reader || size <= limit) return { read: Buffer.concat(chunks) }
  const rest = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = chunks.shift() ?? (await reader.read()).value
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
    cancel: reason => reader.cancel(reason),
  })
  return { read: Buffer.alloc(0), rest }
}
