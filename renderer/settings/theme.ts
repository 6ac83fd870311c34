import type { StudioSettings } from '../../preload/contract/settings.ts';

const prefersLight = window.matchMedia('(prefers-color-scheme: light)');
let theme: StudioSettings['theme'] = 'system';

function draw(): void {
  const light = theme === 'light' || (theme === 'system' && prefersLight.matches);
  document.documentElement.dataset['theme'] = light ? 'light' : 'dark';
}

prefersLight.addEventListener('change', draw);

/** Dark or light, or as the system is now and later. */
export function applyTheme(next: StudioSettings['theme']): void {
  theme = next;
  draw();
}
