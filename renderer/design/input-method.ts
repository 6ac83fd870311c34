/** What keys report as their number while an input method has them; some browsers say only so (UI Events, 7.3.1). */
const PROCESSED = 229;

/**
 * While an input method composes letters (Korean, Japanese, Chinese, accents), keys are its own: Enter and Escape end a
 * composition and mean nothing else. So nothing of the page hears of them: no field, dialog, menu or shortcut.
 *
 * To be called once, before anything else listens for keys.
 */
export function leaveKeysToInputMethods(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === PROCESSED) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
