fetch('https://example.org/worker').catch(() => postMessage('done'))
