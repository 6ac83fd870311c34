import { create } from 'zustand';
import { Id } from '../../preload/contract/ids.ts';

export type Route = { readonly page: 'home' } | { readonly page: 'project'; readonly project: Id };

/** The page an address names: `#/project/<id>`, anything else is the first page. */
export function routeOf(hash: string): Route {
  const [, project] = /^#\/project\/([^/]+)$/.exec(hash) ?? [];
  const id = Id.safeParse(project);
  return id.success ? { page: 'project', project: id.data } : { page: 'home' };
}

/** Which page the window shows; the address follows, so back and reload work. */
export const useRoute = create<{ readonly route: Route }>(() => ({ route: routeOf(location.hash) }));

window.addEventListener('hashchange', () => useRoute.setState({ route: routeOf(location.hash) }));

export function go(route: Route): void {
  location.hash = route.page === 'home' ? '#/' : `#/project/${route.project}`;
}
