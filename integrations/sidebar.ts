import type { Handbook } from '#model/handbook';

interface SidebarGroup {
  label: string;
  items: ({ label: string; slug: string } | { label: string; link: string })[];
}

/** The navigation: a group for each part of the book in reading order, the reference, the tools. */
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
    referenceGroup(handbook),
    {
      label: 'Interview',
      items: [
        { label: 'Flashcards', link: '/interview/' },
        { label: 'Mock interview', link: '/interview/mock/' },
        { label: 'All questions', link: '/interview/all/' },
      ],
    },
    {
      label: 'Tools',
      items: [
        { label: 'Playground', link: '/playground/' },
        { label: 'Hosting a copy', link: '/hosting/' },
      ],
    },
  ];
}

/** The pages of the handbook, and the one that is made of the engine's own code. */
function referenceGroup({ references }: Handbook): SidebarGroup {
  const pages = references.map(({ frontMatter: { id, title } }) => ({
    label: title,
    slug: `reference/${id}`,
  }));
  const engine = { label: 'What runs in the page', link: '/reference/engine/' };
  return { label: 'Reference', items: [...pages, engine] };
}
