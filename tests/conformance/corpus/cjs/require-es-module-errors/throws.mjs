console.log('once');
throw new TypeError('thrown by a module');
