import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { shortenSidebar } from './shorten-sidebar.ts';

/** What Starlight hands each page; the links to the previous and the next one are made already. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  locals.starlightRoute.sidebar = shortenSidebar(locals.starlightRoute.sidebar);
});
