import { create } from 'zustand';

export type Notice = {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** One thing to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** What is under way is shown until it is taken away. */
  readonly stays?: boolean | undefined;
};

const MOST_AT_ONCE = 4;
let last = 0;

/** What `<Notices/>` shows; newest last. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/**
 * Tells the user something in one line, at the edge of the window. The same words are not stacked. Returns the notice,
 * to be dismissed, or to be given other words by `instead`.
 */
export function notify(
  text: string,
  {
    tone = 'info',
    action,
    stays,
    instead,
  }: Partial<Pick<Notice, 'tone' | 'action' | 'stays'>> & { readonly instead?: number | undefined } = {},
): number {
  const id = instead ?? (last += 1);
  const notice: Notice = { id, tone, text, action, stays };
  useNotices.setState(({ notices }) => ({
    notices: notices.some((other) => other.id === instead)
      ? notices.map((other) => (other.id === instead ? notice : other))
      : [...notices.filter((other) => other.text !== text), notice].slice(-MOST_AT_ONCE),
  }));
  return id;
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
