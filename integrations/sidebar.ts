import type { Handbook } from '#model/lesson';

interface SidebarGroup {
  label: string;
  items: ({ label: string; slug: string } | { label: string; link: string })[];
}

/** The navigation: a group for each part of the book, in reading order, and the tools. */
export function sidebarOf(handbook: Handbook): SidebarGroup[] {
  const groups = new Map<number, SidebarGroup>();
  for (const { frontMatter } of handbook.lessons) {
    const { phase, phase_title: label, id, title } = frontMatter;
    const group = groups.get(phase) ?? { label, items: [] };
    group.items.push({ label: title, slug: `lessons/${id}` });
    groups.set(phase, group);
  }
  return [
    ...groups.values(),
    {
      label: 'Tools',
      items: [
        { label: 'Playground', link: '/playground/' },
        { label: 'What runs in the page', link: '/reference/engine/' },
      ],
    },
  ];
}
