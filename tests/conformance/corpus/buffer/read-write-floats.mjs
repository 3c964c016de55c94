const b = Buffer.alloc(8);
for (const value of [1.1, -0, NaN, Infinity, 1e-40, 2 ** 53 + 2]) {
  b.writeDoubleBE(value);
  const double = [b.toString('hex'), b.readDoubleBE()];
  b.writeFloatLE(value);
  console.log(value, double, b.toString('hex', 0, 4), b.readFloatLE());
}
