import Leaf, { Branch } from './tree.mjs';

console.log(typeof print, print.name, count.length);
try {
  console.log(Leaf);
} catch (error) {
  console.log(error.message);
}

export function count(node) {
  return node instanceof Branch ? node.children.reduce((sum, child) => sum + child.sum(), 0) : node.value;
}

export default function print(node) {
  const { Branch: Other = Branch } = {};
  return node instanceof Other ? `(${node.children.join(' ')})` : `${node.value}${Leaf === node.constructor}`;
}
