import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const page = (name: string) => join(import.meta.dirname, 'src/renderer', name)

export default defineConfig({
  main: {},
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react()],
    build: { rolldownOptions: { input: { index: page('index.html'), bare: page('bare.html') } } },
  },
})
