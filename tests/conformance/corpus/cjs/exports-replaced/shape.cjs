module.exports = class Shape {
  constructor(side) {
    this.side = side;
  }
  area() {
    return this.side ** 2;
  }
};
