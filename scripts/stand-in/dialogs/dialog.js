/** The page of a dialog window: asks what to show, and posts the answer. */
const question = await (await fetch('question')).json()
const { kind, options } = question

/** @param {string} tag @param {object} [properties] @param {...(Node | string)} children */
function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** @param {object | null} answer null when the person cancelled */
const answer = value => fetch('answer', { method: 'POST', body: JSON.stringify(value) })

function showMessage() {
  const again = create('input', { type: 'checkbox', checked: Boolean(options.checkboxChecked) })
  const choose = response => answer({ response, checkboxChecked: again.checked })
  const labels = options.buttons?.length ? options.buttons : ['OK']
  const chosen = options.defaultId ?? 0
  const buttons = labels.map((label, index) =>
    create('button', {
      textContent: label.replace('&', ''),
      className: index === chosen ? 'default' : '',
      onclick: () => choose(index),
    }),
  )
  document.body.append(create('h1', { textContent: options.message ?? '' }))
  if (options.detail) document.body.append(create('p', { textContent: options.detail }))
  if (options.checkboxLabel) document.body.append(create('label', {}, again, options.checkboxLabel))
  document.body.append(create('footer', {}, ...buttons))
  buttons[chosen]?.focus()
}

async function showFiles() {
  const properties = options.properties ?? []
  const many = properties.includes('multiSelections')
  const onlyFolders = properties.includes('openDirectory')
  const field = create('input', {
    ariaLabel: kind === 'save' ? 'Save as' : 'File name',
    value: question.start,
  })
  const list = create('ul', { ariaLabel: 'Files' })
  const picked = new Set()

  const confirm = () => answer({ paths: many && picked.size > 0 ? [...picked] : [field.value] })
  const pick = (entry, button) => {
    if (many) {
      if (!picked.delete(entry.path)) picked.add(entry.path)
      button.ariaPressed = String(picked.has(entry.path))
    }
    field.value = entry.path
  }
  const createEntry = entry => {
    const button = create('button', { textContent: entry.isFolder ? `${entry.name}/` : entry.name })
    button.onclick = () => {
      if (entry.isFolder) open(entry.path)
      else pick(entry, button)
    }
    button.ondblclick = () => {
      if (!entry.isFolder) confirm()
    }
    return create('li', {}, button)
  }
  async function open(folder) {
    const { parent, entries } = await (await fetch('folder', { method: 'POST', body: folder })).json()
    const shown = entries.filter(entry => entry.isFolder || !onlyFolders)
    list.replaceChildren(createEntry({ name: '..', path: parent, isFolder: true }), ...shown.map(createEntry))
    if (onlyFolders) field.value = folder
    else if (kind === 'save') field.value = `${folder}/${field.value.split('/').at(-1)}`
  }

  field.onkeydown = event => {
    if (event.key === 'Enter') confirm()
  }
  const label = options.buttonLabel ?? (kind === 'save' ? 'Save' : 'Open')
  const buttons = [
    create('button', { textContent: 'Cancel', onclick: () => answer(null) }),
    create('button', { textContent: label, className: 'default', onclick: confirm }),
  ]
  if (options.message) document.body.append(create('h1', { textContent: options.message }))
  document.body.append(field, list, create('footer', {}, ...buttons))
  await open(question.folder)
  field.focus()
  field.select()
}

document.title = options.title ?? { message: 'Message', open: 'Open', save: 'Save' }[kind]
addEventListener('keydown', event => {
  if (event.key === 'Escape') answer(null)
})
if (kind === 'message') showMessage()
else await showFiles()
