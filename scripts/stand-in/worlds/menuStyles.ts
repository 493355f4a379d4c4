/** The height of the menu bar in CSS pixels. */
export const menuBarHeight = 30

export const menuStyles = `
:host { all: initial; position: fixed; inset: 0; inline-size: auto; block-size: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; color-scheme: light dark; font: 13px/1.3 system-ui, sans-serif; }
[role=menubar] { display: flex; box-sizing: border-box; inline-size: 100vw; block-size: ${menuBarHeight}px; padding: 2px 6px;
  background: light-dark(#f6f5f4, #2a2a2a); border-block-end: 1px solid light-dark(#d8d6d3, #3c3c3c); }
[role=menubar]:empty { display: none; }
button { all: unset; box-sizing: border-box; display: flex; justify-content: space-between; gap: 32px; cursor: default;
  padding: 4px 10px; border-radius: 4px; color: light-dark(#1d1d1d, #eee); white-space: nowrap; user-select: none; }
[role=menubar] > button:hover, [role=menubar] > button[aria-expanded=true] { background: light-dark(#e2e0dd, #444); }
[role=menu] { position: fixed; min-inline-size: 180px; max-block-size: 90vh; overflow: auto; padding: 4px; border-radius: 8px;
  background: light-dark(#fff, #2f2f2f); border: 1px solid light-dark(#d0cecb, #4a4a4a); box-shadow: 0 6px 24px #0003; }
[role=menu] > button { inline-size: 100%; padding-inline-start: 24px; position: relative; }
[role=menu] > button:focus { background: light-dark(#1a5fb4, #3584e4); color: #fff; }
[role=menu] > button:disabled { color: light-dark(#999, #777); background: none; }
[aria-checked=true]::before { content: '✓'; position: absolute; inset-inline-start: 8px; }
kbd { font: inherit; opacity: 0.65; }
hr { border: 0; border-block-start: 1px solid light-dark(#e0dedb, #454545); margin: 4px 8px; }
`
