import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { slugIn } from '../lesson/slug-in.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarGroup = Extract<SidebarEntry, { type: 'group' }>;

/** How many lessons a sidebar lists before it is too long to be read, and each page too large. */
export const mostLessonsListed = 60;

/**
 * The navigation of a page in a long book: of the part that the page belongs to all lessons, of each
 * other part a link to its place in the list of lessons. That of a book with few lessons stays whole.
 */
export function shortenSidebar(sidebar: readonly SidebarEntry[]): SidebarEntry[] {
  const parts = sidebar.filter(isPart);
  const lessons = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  if (lessons <= mostLessonsListed) return [...sidebar];
  return sidebar.map((entry) => {
    if (!isPart(entry) || entry.entries.some(isCurrent)) return entry;
    const href = `/lessons/#${slugIn(entry.label)}`;
    return {
      type: 'link',
      label: entry.label,
      href,
      isCurrent: false,
      badge: undefined,
      attrs: {},
    };
  });
}

function isPart(entry: SidebarEntry): entry is SidebarGroup {
  return (
    entry.type === 'group' &&
    entry.entries.every((item) => item.type === 'link' && item.href.startsWith('/lessons/'))
  );
}

function isCurrent(entry: SidebarEntry): boolean {
  return entry.type === 'link' && entry.isCurrent;
}
