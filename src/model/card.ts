import { z } from 'zod';
import { difficultySchema } from './difficulty.ts';
import { idSchema } from './id.ts';

export const cardKinds = ['answer', 'prints', 'choice', 'order'] as const;
export type CardKind = (typeof cardKinds)[number];

const optionSchema = z.strictObject({
  /** The option, as Markdown. */
  text: z.string().min(1),
  /** Why it is right or wrong, in a sentence or two. */
  because: z.string().min(1),
  right: z.boolean().default(false),
});
export type CardOption = z.infer<typeof optionSchema>;

const eventSchema = z.strictObject({
  /** What happens, as Markdown. */
  text: z.string().min(1),
  /** A text in a line that the experiment should print, after those of the events before. */
  proof: z.string().min(1),
});
export type CardEvent = z.infer<typeof eventSchema>;

/** The fields that belong to one kind of card only. */
const fieldsOfKind: Record<CardKind, readonly ('program' | 'prints' | 'options' | 'events')[]> = {
  answer: [],
  prints: ['program', 'prints'],
  choice: ['options'],
  order: ['events'],
};
const ownFields = Object.values(fieldsOfKind).flat();

/** One entry of `cards.yaml`. Question and answer are Markdown. */
export const cardFileSchema = z
  .strictObject({
    /** Stable and unique within the lesson: reviews are stored under it. */
    id: idSchema,
    kind: z.enum(cardKinds).default('answer'),
    question: z.string().min(1),
    /** The answer; with a program, a choice or an order what explains it. */
    answer: z.string().min(1).optional(),
    difficulty: difficultySchema.default('intermediate'),
    /** The experiment of the same lesson that proves the answer. */
    experiment: z.string().optional(),
    /** Of `prints`: an ES module of a few lines. */
    program: z.string().min(1).optional(),
    /** Of `prints`: what real Node prints, with the tokens of an expectation. */
    prints: z.string().min(1).optional(),
    /** Of `choice`: one is right. */
    options: z.array(optionSchema).min(2).optional(),
    /** Of `order`: what happens, in the order in which it does. */
    events: z.array(eventSchema).min(3).optional(),
  })
  .superRefine((card, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, input: card });
    const { kind } = card;
    for (const field of ownFields) {
      const wanted = fieldsOfKind[kind].includes(field);
      if (wanted && card[field] === undefined) {
        fault(field, `A card of the kind "${kind}" needs this field. Add it`);
      } else if (!wanted && card[field] !== undefined) {
        const [owner] = cardKinds.filter((name) => fieldsOfKind[name].includes(field));
        fault(
          field,
          `Only a card of the kind "${owner}" has this field. Remove it, or change kind`,
        );
      }
    }
    if (kind !== 'choice' && card.answer === undefined) {
      fault('answer', 'The field is missing. Add it');
    }
    if (kind === 'order' && card.experiment === undefined) {
      fault('experiment', 'An order has to be proven: name the experiment that prints it');
    }
    const right = card.options?.filter((option) => option.right).length ?? 1;
    if (right !== 1) {
      fault('options', `One option is right, but ${right} say so. Give one of them "right: true"`);
    }
  });
export type CardFile = z.infer<typeof cardFileSchema>;

export const cardsFileSchema = z.array(cardFileSchema).min(1);

interface CardBase {
  id: string;
  question: string;
  difficulty: CardFile['difficulty'];
  experiment?: string;
}

/** A question for interviews, of one of four kinds. */
export type Card = CardBase &
  (
    | { kind: 'answer'; answer: string }
    | { kind: 'prints'; program: string; prints: string; answer: string }
    | { kind: 'choice'; options: CardOption[]; answer?: string }
    | { kind: 'order'; events: CardEvent[]; answer: string }
  );

/** The card of an entry that the schema has let pass. */
export function cardOf(file: CardFile): Card {
  const { id, question, difficulty, experiment, answer = '' } = file;
  const base: CardBase = {
    id,
    question,
    difficulty,
    ...(experiment === undefined ? {} : { experiment }),
  };
  switch (file.kind) {
    case 'answer':
      return { ...base, kind: 'answer', answer };
    case 'prints':
      return {
        ...base,
        kind: 'prints',
        program: file.program ?? '',
        prints: file.prints ?? '',
        answer,
      };
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        options: file.options ?? [],
        ...(answer === '' ? {} : { answer }),
      };
    case 'order':
      return { ...base, kind: 'order', events: file.events ?? [], answer };
  }
}
