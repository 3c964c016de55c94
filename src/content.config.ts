import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { cardSchema } from '#model/card';
import { difficultySchema } from '#model/difficulty';
import type { Experiment } from '#model/experiment';
import { cardEntries, experimentEntries, lessonPages } from '../integrations/content-loaders.ts';
import { type EngineReference, engineReference } from '../integrations/engine-reference.ts';

const place = z.object({ file: z.string(), line: z.number() });

export const collections = {
  docs: defineCollection({
    loader: lessonPages,
    schema: docsSchema({
      extend: z.object({
        lesson: z
          .object({
            id: z.string(),
            difficulty: difficultySchema,
            minutes: z.number(),
            phaseTitle: z.string(),
            tags: z.array(z.string()),
            prerequisites: z.array(z.object({ id: z.string(), title: z.string() })),
          })
          .optional(),
      }),
    }),
  }),
  experiments: defineCollection({
    loader: experimentEntries,
    schema: z.custom<Experiment>(
      (value) => z.object({ expectedAt: place }).safeParse(value).success,
    ),
  }),
  cards: defineCollection({
    loader: cardEntries,
    schema: z.object({
      cards: z.array(cardSchema.extend({ questionHtml: z.string(), answerHtml: z.string() })),
    }),
  }),
  engineReference: defineCollection({
    loader: engineReference,
    schema: z.custom<EngineReference>(
      (value) => z.object({ programs: z.number() }).safeParse(value).success,
    ),
  }),
};
