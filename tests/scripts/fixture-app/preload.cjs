const { contextBridge, ipcRenderer, webUtils } = require('electron')

globalThis.secretOfPreload = 'hidden'
contextBridge.exposeInMainWorld('api', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, listener) => ipcRenderer.on(channel, (_event, ...args) => listener(...args)),
  pathOf: file => ipcRenderer.invoke('echo', webUtils.getPathForFile(file)),
  add: (a, b) => a + b,
  missing: () => ipcRenderer.sendSync('x'),
  platform: process.platform,
})
