/** A line the host of a campaign wrote; moments are milliseconds since 1970 by the machine's clock. */
export type HostSays =
  | { readonly says: 'opened'; readonly title: string; readonly folder: string }
  /** It was promised that this title is on the disk. */
  | { readonly says: 'commit'; readonly title: string; readonly moment: number }
  /** The film of this title was saved as a copy, which is open now. */
  | { readonly says: 'copied'; readonly title: string; readonly folder: string }
  | { readonly says: 'refused'; readonly kind: string; readonly message: string }
  | { readonly says: 'log'; readonly message: string }
  | { readonly says: 'finished' }
  | { readonly says: 'fault'; readonly message: string };

/** Every commit of a campaign has a title of its own, and a later one a greater number. */
export const titleOf = (number: number): string => `no ${number}.`;

/** Also of a copy: "no 12. 2". */
export const numberOf = (title: string): number => Number(/^no (\d+)\./.exec(title)?.[1] ?? 0);
