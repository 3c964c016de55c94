import net from 'node:net';

for (const act of [
  () => net.connect(70_000),
  () => net.connect({ port: 'x' }),
  () => net.createServer().listen(-1),
  () => net.createServer('options'),
  () => net.connect({}),
  () => new net.Socket({ fd: -1 }),
]) {
  try {
    act();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(
  net.isIP('::1'),
  net.isIP('1.2.3.4'),
  net.isIP('x'),
  net.isIPv4('1.2.3'),
  net.isIPv6('fe80::1'),
);
const list = new net.BlockList();
list.addSubnet('10.0.0.0', 8);
console.log(list.check('10.1.2.3'), list.check('11.0.0.1'), list.rules);
