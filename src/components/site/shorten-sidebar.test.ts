import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { expect, it } from 'vitest';
import { mostLessonsListed, shortenSidebar } from './shorten-sidebar.ts';

type Sidebar = StarlightRouteData['sidebar'];

const link = (label: string, href: string, isCurrent = false): Sidebar[number] => ({
  type: 'link',
  label,
  href,
  isCurrent,
  badge: undefined,
  attrs: {},
});

const group = (label: string, entries: Sidebar): Sidebar[number] => ({
  type: 'group',
  label,
  entries,
  collapsed: false,
  badge: undefined,
});

/** Two parts of so many lessons each, of which one lesson may be the page, and the tools. */
function sidebarOf(lessons: number, current = ''): Sidebar {
  const part = (name: string): Sidebar[number] =>
    group(
      `Part ${name}`,
      Array.from({ length: lessons }, (_, index) => {
        const href = `/lessons/${name}-${index}/`;
        return link(`Lesson ${name} ${index}`, href, href === current);
      }),
    );
  return [part('a'), part('b'), group('Tools', [link('Playground', '/playground/')])];
}

it('lists all lessons of a short book', () => {
  const sidebar = sidebarOf(mostLessonsListed / 2);
  expect(shortenSidebar(sidebar)).toEqual(sidebar);
});

it('lists in a long book the part that one reads, and links the others', () => {
  const sidebar = sidebarOf(mostLessonsListed, '/lessons/b-7/');
  expect(shortenSidebar(sidebar)).toEqual([
    link('Part a', '/lessons/#part-a'),
    sidebar[1],
    sidebar[2],
  ]);
});

it('links all parts of a long book where no lesson is read', () => {
  const labels = shortenSidebar(sidebarOf(mostLessonsListed)).map(({ label, type }) => [
    label,
    type,
  ]);
  expect(labels).toEqual([
    ['Part a', 'link'],
    ['Part b', 'link'],
    ['Tools', 'group'],
  ]);
});
