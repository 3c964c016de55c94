import { type Dialect, findDialect } from '../../find-dialect.ts';

/** The build defines it in the script for V8, which then holds nothing of what is for others. */
declare const highwaterForV8: true | undefined;

/** Which engine of JavaScript runs this; undefined for V8. */
export const dialect: Dialect | undefined =
  typeof highwaterForV8 === 'undefined' ? findDialect() : undefined;
