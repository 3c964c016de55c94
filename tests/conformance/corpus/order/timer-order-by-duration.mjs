const log = (label) => () => console.log(label);
setTimeout(log('30'), 30);
setTimeout(log('10 first'), 10);
setTimeout(log('10 second'), 10);
setTimeout(log('20'), 20);
setTimeout(log('1'), 1);
setTimeout(log('0 counts as 1'), 0);
setTimeout(log('a fraction is cut off'), 1.9);
setTimeout(log('text that is a number'), '10');
