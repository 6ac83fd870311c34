import { create } from 'zustand';

export type Notice = {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** One thing to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
};

const MOST_AT_ONCE = 4;
let last = 0;

/** What `<Notices/>` shows; newest last. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** Tells the user something in one line, at the edge of the window. The same words are not stacked. */
export function notify(
  text: string,
  { tone = 'info', action }: Partial<Pick<Notice, 'tone' | 'action'>> = {},
): void {
  last += 1;
  const notice: Notice = { id: last, tone, text, action };
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((other) => other.text !== text), notice].slice(-MOST_AT_ONCE),
  }));
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
