import print, { count as total } from './print.mjs';

export default class Leaf {
  constructor(value) {
    this.value = value;
  }
  sum() {
    return total(this);
  }
  toString() {
    return print(this);
  }
}

export class Branch extends Leaf {
  constructor(children) {
    super(undefined);
    this.children = children;
  }
}
