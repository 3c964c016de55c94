import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { claimSchema } from '#model/claim';
import type { DeckCard } from '#model/deck-card';
import { difficultySchema } from '#model/difficulty';
import type { Experiment } from '#model/experiment';
import { signalSchema } from '#model/signal';
import { termSchema } from '#model/term';
import {
  cardEntries,
  experimentEntries,
  handbookPages,
  referenceLists,
} from '../integrations/content-loaders.ts';
import { type EngineReference, engineReference } from '../integrations/engine-reference.ts';

const place = z.object({ file: z.string(), line: z.number() });

export const collections = {
  docs: defineCollection({
    loader: handbookPages,
    schema: docsSchema({
      extend: z.object({
        lesson: z
          .object({
            id: z.string(),
            difficulty: difficultySchema,
            minutes: z.number(),
            phase: z.number(),
            phaseTitle: z.string(),
            sequence: z.number(),
            tags: z.array(z.string()),
            prerequisites: z.array(z.object({ id: z.string(), title: z.string() })),
          })
          .optional(),
        reference: z.object({ id: z.string(), sequence: z.number() }).optional(),
      }),
    }),
  }),
  experiments: defineCollection({
    loader: experimentEntries,
    schema: z.custom<Experiment>(
      (value) => z.object({ expectedAt: place }).safeParse(value).success,
    ),
  }),
  lists: defineCollection({
    loader: referenceLists,
    schema: z.object({
      terms: z.array(termSchema.extend({ meaningHtml: z.string() })),
      claims: z.array(claimSchema.extend({ claimHtml: z.string(), truthHtml: z.string() })),
      signals: z.array(
        signalSchema.extend({
          signalHtml: z.string(),
          whenHtml: z.string(),
          answerHtml: z.string(),
          neverHtml: z.string().optional(),
        }),
      ),
    }),
  }),
  cards: defineCollection({
    loader: cardEntries,
    schema: z.object({
      cards: z.array(
        z.custom<DeckCard>((value) => z.object({ kind: z.string() }).safeParse(value).success),
      ),
    }),
  }),
  engineReference: defineCollection({
    loader: engineReference,
    schema: z.custom<EngineReference>(
      (value) => z.object({ programs: z.number() }).safeParse(value).success,
    ),
  }),
};
