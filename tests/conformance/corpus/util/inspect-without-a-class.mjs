console.log(Object.create(Object.create(null)), Promise.withResolvers());
