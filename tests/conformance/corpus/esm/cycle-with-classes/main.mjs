import Leaf, { Branch } from './tree.mjs';

const tree = new Branch([new Leaf(1), new Branch([new Leaf(2), new Leaf(3)])]);
console.log(tree.sum(), `${tree}`, tree instanceof Leaf, Leaf.name);
console.log(tree);
