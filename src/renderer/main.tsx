import './jitless.ts'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-nastaliq-urdu/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { PageBoundary } from './app/PageBoundary.tsx'
import { makeWorkspace } from './app/workspace/makeWorkspace.ts'
import { startMessages } from './messages/startMessages.ts'

// British English until the interface can be chosen: 18 May, 20:26.
startMessages('en-GB')
const workspace = makeWorkspace(window.copydesk)
const place = document.getElementById('app')
if (!place) throw new Error('The window has no place for the app.')
createRoot(place).render(
  <PageBoundary>
    <App workspace={workspace} />
  </PageBoundary>,
)
void workspace.start()
