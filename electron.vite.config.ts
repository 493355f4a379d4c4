import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    // One file starts in half the time of the hundreds it is made of.
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          cli: 'src/main/cli/index.ts',
          backupWorker: 'src/main/backup/backupWorker.ts',
          searchWorker: 'src/main/search/searchWorker.ts',
          findWorker: 'src/main/find/findWorker.ts',
        },
        // Beside each other, so that whoever starts a thread finds its program beside itself.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload must be one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react()],
    worker: { format: 'es' },
    // The window's own address is app://copydesk in development too, so it must be told where the reload socket is.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    // An inlined font or picture would be a data: URL, which the content security policy refuses for fonts.
    build: { assetsInlineLimit: 0, minify: true, chunkSizeWarningLimit: 1500 },
  },
})
