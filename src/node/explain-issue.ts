import type { z } from 'zod';
import { didYouMean } from './nearest-name.ts';

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
};

function nameValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${JSON.stringify(value)}`;
    case 'number':
      return `the number ${value}`;
    case 'object':
      return 'fields with values';
    default:
      return String(value);
  }
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const bound = small ? issue.minimum : issue.maximum;
  if (small && issue.origin === 'string') return 'It is empty. Write a text.';
  if (small && issue.origin === 'array') return 'The list is empty. Write at least one entry.';
  const words = small
    ? `${issue.inclusive ? 'at least' : 'more than'}`
    : `${issue.inclusive ? 'at most' : 'less than'}`;
  return `It must be ${words} ${bound}, but it is ${nameValue(issue.input)}.`;
}

/**
 * Says in plain sentences what a zod issue means to an author. The schema must have been asked
 * with `reportInput: true`. `fields` are the names that are allowed where the issue is: an unknown
 * field is held against them.
 */
export function explainIssue(issue: z.core.$ZodIssue, fields: readonly string[]): string {
  if (issue.input === undefined && ['invalid_type', 'invalid_value'].includes(issue.code)) {
    const values =
      issue.code === 'invalid_value' ? ` It is one of: ${issue.values.join(', ')}.` : '';
    return `The field is missing. Add it.${values}`;
  }
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeNames[issue.expected] ?? issue.expected;
      return `It must be ${wanted}, but it is ${nameValue(issue.input)}.`;
    }
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const hint = didYouMean(key, fields);
      return `There is no field "${key}".${hint} The fields are: ${fields.join(', ')}.`;
    }
    case 'invalid_value':
      return `It must be one of: ${issue.values.join(', ')}. It is ${nameValue(issue.input)}.${didYouMean(
        String(issue.input),
        issue.values.map(String),
      )}`;
    case 'invalid_format': {
      // Our schemas word their patterns as "must …"; zod's own wording is a sentence already.
      const rule = issue.message.startsWith('must ') ? `It ${issue.message}` : issue.message;
      return `${rule}, but it is ${nameValue(issue.input)}.`;
    }
    case 'invalid_key':
      return `The name ${JSON.stringify(issue.input)} is not allowed here: ${issue.issues.map(({ message }) => message).join('; ')}.`;
    case 'too_small':
    case 'too_big':
      return explainSize(issue);
    default:
      return `${issue.message}.`;
  }
}
