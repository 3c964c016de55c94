console.log(console.profile('a'), console.profileEnd('a'), console.timeStamp('a'));
console.log(Object.keys(console.context('a')).includes('log'), console.context('a').log('unseen'));
