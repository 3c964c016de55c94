import { expect, it } from 'vitest';
import { createConnectionsList, type ListedParser } from './connections-list.ts';

const parser = (messageStart: number, headersCompleted = false): ListedParser => ({
  messageStart,
  headersCompleted,
});

it('tells idle connections from active ones', () => {
  const list = new (createConnectionsList(() => 0))();
  const idle = parser(0);
  const active = parser(5);
  list.push(idle, false);
  list.push(active, true);
  expect(list.all()).toEqual([idle, active]);
  expect(list.idle()).toEqual([idle]);
  expect(list.active()).toEqual([active]);
  list.pop(active);
  expect(list.active()).toEqual([]);
});

it('gives what was too long at its headers or at its message, once', () => {
  const list = new (createConnectionsList(() => 1000))();
  const slowHeaders = parser(500);
  const slowBody = parser(100, true);
  const fresh = parser(990);
  for (const item of [slowHeaders, slowBody, fresh]) list.push(item, true);
  expect(list.expired(400, 800)).toEqual([slowHeaders, slowBody]);
  expect(list.expired(400, 800)).toEqual([]);
});

it('expires nothing without limits', () => {
  const list = new (createConnectionsList(() => 1000))();
  list.push(parser(1), true);
  expect(list.expired(0, 0)).toEqual([]);
});
