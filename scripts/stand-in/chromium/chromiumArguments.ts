import { launchOptions } from '../launchOptions.ts'
import { profileArguments } from './profileArguments.ts'

const disabledFeatures = [
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'AutofillServerCommunication',
  'DestroyProfileOnBrowserClose',
  'PaintHolding',
  'GlobalMediaControls',
  'ThirdPartyStoragePartitioning',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PreconnectToSearch',
  'NetworkTimeServiceQuerying',
  // Bodies too large for the pipe come over the gateway on loopback, which a page may not reach by itself.
  'LocalNetworkAccessChecks',
]

// Their choosers belong to the browser; Electron without a handler answers them with a refusal.
const disabledBlinkFeatures = ['WebUSB', 'WebHID', 'Serial', 'WebBluetooth', 'GetDisplayMedia']

/** Everything the browser itself is started with; `switches` are the app's own, by `app.commandLine`. */
export function chromiumArguments(
  profile: string,
  gatewayPort: number,
  switches: ReadonlyMap<string, string>,
): string[] {
  const appDisabled = switches.get('disable-features')
  const port = launchOptions.switches.get('remote-debugging-port')
  return [
    ...profileArguments(profile),
    '--no-startup-window',
    `--proxy-server=http://127.0.0.1:${gatewayPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    `--disable-features=${[...disabledFeatures, ...(appDisabled ? [appDisabled] : [])].join(',')}`,
    `--disable-blink-features=${disabledBlinkFeatures.join(',')}`,
    '--disable-field-trial-config',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-component-extensions-with-background-pages',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-breakpad',
    '--disable-pings',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-popup-blocking',
    '--disable-search-engine-choice-screen',
    '--disable-infobars',
    '--hide-crash-restore-bubble',
    '--no-service-autorun',
    '--password-store=basic',
    '--enable-unsafe-swiftshader',
    ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ...[...switches]
      .filter(([name]) => name !== 'headless' && name !== 'disable-features')
      .map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
  ]
}
