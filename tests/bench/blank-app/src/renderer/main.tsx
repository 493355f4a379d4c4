import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  const page = useRef<HTMLTextAreaElement>(null)
  useEffect(() => page.current?.focus(), [])
  return <textarea ref={page} defaultValue="Write." />
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
