/** The part of Chromium's debugging protocol that is used here: each command with what goes in and out. */
export interface Commands {
  'Browser.getVersion': [undefined, { product: string }]
  'Browser.close': [undefined, object]
  'Browser.getWindowForTarget': [{ targetId: string }, { windowId: number; bounds: WindowBounds }]
  'Browser.getWindowBounds': [{ windowId: number }, { bounds: WindowBounds }]
  'Browser.setWindowBounds': [{ windowId: number; bounds: WindowBounds }, object]
  'Browser.setPermission': [
    { permission: { name: string }; setting: 'granted' | 'denied' | 'prompt' },
    object,
  ]
  'Browser.setDownloadBehavior': [
    { behavior: 'allowAndName'; downloadPath: string; eventsEnabled: boolean },
    object,
  ]
  'Browser.cancelDownload': [{ guid: string }, object]
  'Target.setAutoAttach': [
    { autoAttach: boolean; waitForDebuggerOnStart: boolean; flatten: true; filter: readonly object[] },
    object,
  ]
  'Target.createTarget': [
    { url: string; newWindow: boolean; width: number; height: number },
    { targetId: string },
  ]
  'Target.closeTarget': [{ targetId: string }, object]
  'Target.detachFromTarget': [{ sessionId: string }, object]
  'Fetch.enable': [
    { patterns: readonly { urlPattern: string; requestStage?: 'Request' | 'Response' }[] },
    object,
  ]
  'Fetch.continueRequest': [{ requestId: string; url?: string }, object]
  'Fetch.continueResponse': [
    { requestId: string; responseCode?: number; responseHeaders?: readonly Header[] },
    object,
  ]
  'Fetch.failRequest': [
    { requestId: string; errorReason: 'Aborted' | 'BlockedByClient' | 'Failed' | 'AddressUnreachable' },
    object,
  ]
  'Fetch.fulfillRequest': [
    { requestId: string; responseCode: number; responseHeaders: readonly Header[]; body?: string },
    object,
  ]
  'Page.enable': [undefined, object]
  'Page.navigate': [{ url: string }, { errorText?: string }]
  'Page.reload': [{ ignoreCache?: boolean }, object]
  'Page.stopLoading': [undefined, object]
  'Page.close': [undefined, object]
  'Page.crash': [undefined, object]
  'Page.bringToFront': [undefined, object]
  'Page.printToPDF': [object, { data: string }]
  'Page.handleJavaScriptDialog': [{ accept: boolean }, object]
  'Page.addScriptToEvaluateOnNewDocument': [{ source: string; worldName?: string }, object]
  'Runtime.enable': [undefined, object]
  'Runtime.addBinding': [{ name: string; executionContextName: string }, object]
  'Runtime.runIfWaitingForDebugger': [undefined, object]
  'Runtime.evaluate': [
    { expression: string; awaitPromise?: boolean; returnByValue?: boolean; userGesture?: boolean },
    EvaluationResult,
  ]
  'Runtime.callFunctionOn': [
    { functionDeclaration: string; executionContextId: number; arguments: readonly { value: string }[] },
    EvaluationResult,
  ]
  'Inspector.enable': [undefined, object]
  'DOM.enable': [undefined, object]
  'DOM.getFileInfo': [{ objectId: string }, { path: string }]
  'Emulation.setEmulatedMedia': [{ features: readonly { name: string; value: string }[] }, object]
  'Input.dispatchKeyEvent': [{ type: 'keyDown' | 'keyUp'; key: string; commands?: readonly string[] }, object]
  'Storage.clearDataForOrigin': [{ origin: string; storageTypes: string }, object]
}

export interface Events {
  'Target.attachedToTarget': { sessionId: string; targetInfo: TargetInfo }
  'Target.detachedFromTarget': { sessionId: string }
  'Fetch.requestPaused': PausedRequest
  'Browser.downloadWillBegin': { guid: string; url: string; suggestedFilename: string; frameId: string }
  'Browser.downloadProgress': {
    guid: string
    totalBytes: number
    receivedBytes: number
    state: 'inProgress' | 'completed' | 'canceled'
    filePath?: string
  }
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number }
  'Runtime.executionContextCreated': {
    context: { id: number; name: string; auxData?: { frameId?: string; isDefault?: boolean } }
  }
  'Runtime.executionContextDestroyed': { executionContextId: number }
  'Runtime.executionContextsCleared': object
  'Page.windowOpen': { url: string; windowName: string; windowFeatures: readonly string[] }
  'Page.frameAttached': { frameId: string; parentFrameId: string }
  'Page.frameDetached': { frameId: string; reason: 'remove' | 'swap' }
  'Page.frameNavigated': { frame: FrameInfo }
  'Page.navigatedWithinDocument': { frameId: string; url: string }
  'Page.domContentEventFired': object
  'Page.loadEventFired': object
  'Page.javascriptDialogOpening': { type: string }
  'Inspector.targetCrashed': object
}

/** One event of a page's own session, told apart by its name. */
export type SessionEvent = { [Name in keyof Events]: { name: Name; params: Events[Name] } }[keyof Events]

export interface WindowBounds {
  left?: number
  top?: number
  width?: number
  height?: number
  windowState?: 'normal' | 'minimized' | 'maximized' | 'fullscreen'
}

export interface Header {
  readonly name: string
  readonly value: string
}

export interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
  readonly openerId?: string
}

interface FrameInfo {
  readonly id: string
  readonly parentId?: string
  readonly url: string
  readonly urlFragment?: string
  readonly securityOrigin: string
}

export interface PausedRequest {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly hasPostData?: boolean
  }
  readonly redirectedRequestId?: string
  readonly responseErrorReason?: string
  readonly responseStatusCode?: number
  readonly responseHeaders?: readonly Header[]
}

interface EvaluationResult {
  readonly result: { readonly value?: unknown; readonly objectId?: string }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}
