/**
 * The addresses of the explorer's views, as patterns: the server answers each with the explorer's page, and the
 * explorer shows the view.
 */
export const addresses = {
  home: '/',
  compare: '/compare',
  councils: '/councils',
  council: '/councils/:slug',
  themes: '/themes',
  theme: '/themes/:slug',
  search: '/search',
  finding: '/findings/:slug',
  documents: '/documents',
  document: '/documents/:slug',
  actions: '/actions',
  review: '/review',
  add: '/add',
  data: '/data',
  signIn: '/sign-in',
} as const;
