import { ENTITY_COLOURS } from '../cast-colours.ts';

/** The design's colours as a canvas needs them: resolved for the theme in use. */
export type Colours = {
  readonly entities: readonly string[];
  readonly onEntity: string;
  readonly accent: string;
  readonly frame: string;
  readonly outside: string;
  readonly grid: string;
  readonly guide: string;
};

/** Reads the colours of the theme in use. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    entities: Array.from({ length: ENTITY_COLOURS }, (_, index) => token(`--entity-${index + 1}`)),
    onEntity: token('--surface-2'),
    accent: token('--accent'),
    frame: token('--border-control'),
    outside: token('--surface-0'),
    grid: token('--border'),
    guide: token('--danger'),
  };
}

/** Calls back when the theme changes; returns what stops that. */
export function onTheme(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => watch.disconnect();
}
