import type { MouseEvent } from 'react';

/** What every control that can be switched off takes: the reason, in one line, is what switches it off. */
export type Disablable = {
  /** Why the control cannot be used now. It stays reachable by keyboard, so that the reason can be read. */
  readonly disabledReason?: string | undefined;
};

/** Attributes that tell everybody, screen readers too, that a control is off and why. */
export const disabledAttributes = (reason: string | undefined) =>
  reason === undefined ? {} : ({ 'aria-disabled': true, 'aria-description': reason } as const);

/** Swallows a click on a control that is off. */
export function refuseClick(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
