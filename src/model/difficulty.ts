import { z } from 'zod';

/** How much a lesson or a card asks of its reader. */
export const difficultySchema = z.enum(['beginner', 'intermediate', 'advanced']);
