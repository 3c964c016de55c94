import { expect, it } from 'vitest';
import { circleMessage } from './circle-message.ts';

class Node {
  next: object | undefined;
  list: object[] = [];
}

function circleOf(length: number): object {
  const nodes = Array.from({ length }, () => new Node());
  for (const [index, node] of nodes.entries()) node.next = nodes[(index + 1) % length];
  return { a: [1, { nodes: nodes[0] }] };
}

const list = new Node();
list.list.push({ back: list });

it.each<[string, unknown]>([
  ['one', circleOf(1)],
  ['two', circleOf(2)],
  ['four', circleOf(4)],
  ['five', circleOf(5)],
  ['nine', circleOf(9)],
  ['a list', list],
])('describes a circle of %s as V8 does', (_name, value) => {
  let real = '';
  try {
    JSON.stringify(value);
  } catch (error) {
    real = (error as Error).message;
  }
  expect(circleMessage(value)).toBe(real);
});

it('sees the same object twice without a circle', () => {
  const part = {};
  expect(circleMessage([part, part, { part }])).toBeUndefined();
});
