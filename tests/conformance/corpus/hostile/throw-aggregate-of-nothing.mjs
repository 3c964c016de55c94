// expect: exit 1, stderr
throw new AggregateError([new Error('one'), null, undefined], 'several');
