console.log(Object.keys(process.memoryUsage()).sort(), process.memoryUsage.rss() > 0);
console.log(Object.keys(process.resourceUsage()).length, Object.keys(process.cpuUsage()));
console.log(Object.values(process.memoryUsage()).every((n) => Number.isInteger(n) && n > 0));
