/** Addresses of the pages, behind the `#`: `#/node/Department:…`, `#/search/焦化`, `#/deadlines`. */
import { useSyncExternalStore } from 'react';

/** Page and argument of the address; the start page where there is none. */
export interface Route {
  page: string;
  argument: string;
}

export const linkTo = (page: string, argument = ''): string =>
  `#/${page}${argument ? `/${encodeURIComponent(argument)}` : ''}`;

/** The route of an address. An argument that is not well encoded is taken as it stands. */
export function readRoute(hash: string): Route {
  const [page = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  return { page, argument: decoded(rest.join('/')) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The route now, and again whenever it changes. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(listen, () => window.location.hash));
