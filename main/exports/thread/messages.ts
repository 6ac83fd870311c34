import type { Exported, FilmExport } from '../export-film.ts';
import type { StoryboardExport } from '../export-storyboard.ts';

/** What a thread is started with. */
export type ExportTask =
  | { readonly kind: 'film'; readonly film: FilmExport }
  | { readonly kind: 'storyboard'; readonly storyboard: StoryboardExport };

/** An error as it can be sent: classes are lost between threads. */
export type SentError = {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
};

export type ToExport = { readonly type: 'cancel' };

export type FromExport =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly exported: Exported }
  | { readonly type: 'failed'; readonly error: SentError };
