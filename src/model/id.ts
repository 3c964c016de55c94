import { z } from 'zod';

/** What the id of a lesson or card and the name of an experiment folder look like. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that stands in addresses, and under which the browser stores things. */
export const idSchema = z.string().regex(idPattern, 'must be words of a-z and 0-9 joined by "-"');
