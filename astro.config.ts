import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig, fontProviders } from 'astro/config';
import { editorStyles } from './integrations/editor-styles.ts';
import { engineAssets } from './integrations/engine-assets.ts';
import { requireHandbook } from './integrations/handbook.ts';
import { localRuntime } from './integrations/local-runtime.ts';
import { sidebarOf } from './integrations/sidebar.ts';
import { codeThemes } from './src/components/experiment/code-theme.ts';
import { colourByClass } from './src/components/experiment/colour-by-class.ts';

const handbook = await requireHandbook(import.meta.dirname);

type Variants = [{ src: [string]; weight: string; style: 'normal' }];

/** The Latin subset of a variable font, as its npm package has it. */
const variants = (family: string, weight: string): Variants => [
  {
    src: [`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`],
    weight,
    style: 'normal',
  },
];

export default defineConfig({
  ...(process.env.SITE === undefined ? {} : { site: process.env.SITE }),
  trailingSlash: 'always',
  // Line breaks between text and tags are spaces, as everywhere in HTML.
  compressHTML: true,
  markdown: {
    shikiConfig: { themes: codeThemes, defaultColor: false, transformers: [colourByClass] },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Bricolage Grotesque',
      cssVariable: '--font-display',
      fallbacks: ['sans-serif'],
      options: { variants: variants('bricolage-grotesque', '200 800') },
    },
    {
      provider: fontProviders.local(),
      name: 'Instrument Sans',
      cssVariable: '--font-body',
      fallbacks: ['sans-serif'],
      options: { variants: variants('instrument-sans', '400 700') },
    },
    {
      provider: fontProviders.local(),
      name: 'JetBrains Mono',
      cssVariable: '--font-code',
      fallbacks: ['monospace'],
      options: { variants: variants('jetbrains-mono', '100 800') },
    },
  ],
  vite: { plugins: [editorStyles()] },
  integrations: [
    starlight({
      title: 'Highwater',
      description: 'The runnable handbook of Node.js streams and backpressure.',
      favicon: '/favicon.svg',
      expressiveCode: false,
      disable404Route: true,
      customCss: ['./src/styles/theme.css'],
      sidebar: sidebarOf(handbook),
      routeMiddleware: './src/components/site/route-middleware.ts',
      markdown: {
        processedDirs: [
          './src/content/lessons/',
          './src/content/reference/',
          './src/pages/hosting/',
        ],
      },
      components: {
        Hero: './src/components/site/Hero.astro',
        Header: './src/components/site/Header.astro',
        Head: './src/components/site/Head.astro',
        SiteTitle: './src/components/site/SiteTitle.astro',
        PageTitle: './src/components/site/PageTitle.astro',
        Footer: './src/components/site/Footer.astro',
        MarkdownContent: './src/components/lesson/MarkdownContent.astro',
      },
    }),
    mdx(),
    localRuntime(),
    engineAssets(),
  ],
});
