globalThis.hasApi = 'api' in globalThis
