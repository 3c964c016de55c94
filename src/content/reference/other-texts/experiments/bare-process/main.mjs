const { rss } = process.memoryUsage();
console.log(`resident memory: ${Math.round(rss / 1024 / 1024)} MiB`);
