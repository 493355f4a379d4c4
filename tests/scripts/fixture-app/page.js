// While busy the page keeps Ctrl+S for itself, so that the menu must not get it.
addEventListener('keydown', event => {
  if (event.ctrlKey && event.key === 's' && document.title === 'busy') event.preventDefault()
})
globalThis.received = []
globalThis.api.on('told', (...args) => globalThis.received.push(args))
