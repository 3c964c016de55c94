/** The parts of the site that each page leads to. */
export const siteLinks = [
  { label: 'Lessons', href: '/lessons/' },
  { label: 'Reference', href: '/reference/' },
  { label: 'Interview', href: '/interview/' },
  { label: 'Playground', href: '/playground/' },
] as const;
