import type { KeyboardEvent } from 'react';

/**
 * For the contents of a list (`onKeyDownCapture`): Radix moves the focus in a timer after the key that asks for it, so
 * an Enter typed right behind would act on the item before. Enter waits for one timer too, and keys act in their order.
 */
export function enterInOrder(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !event.isTrusted) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const list = event.currentTarget;
  setTimeout(() => {
    const item = document.activeElement;
    if (!list.contains(item)) return;
    item?.dispatchEvent(
      new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
  });
}
