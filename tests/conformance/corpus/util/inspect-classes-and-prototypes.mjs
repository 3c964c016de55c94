class Point {
  #hidden = 1;
  x = 1;
  get y() {
    return this.#hidden;
  }
  static origin = new Point();
}
class Point3 extends Point {}
class Tagged {
  get [Symbol.toStringTag]() {
    return 'Label';
  }
}
console.log(new Point(), new Point3(), Point, Point3, new Tagged());
console.log(
  Object.create(null),
  Object.create({}),
  Object.create(new Point()),
  Object.create(Point3.prototype),
);
console.log(
  class {},
  class extends Array {},
  new (class extends Array {})(3),
  new (class Foo extends Map {})([[1, 2]]),
);
console.log({ constructor: 'fake' }, Object.assign(Object.create(null), { a: 1 }));
