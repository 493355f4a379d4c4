/** Who shows the About panel; set by the dialogs. */
export const aboutPanel = { show: (_title: string, _text: string): void => {} }
