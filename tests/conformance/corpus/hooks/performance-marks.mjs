import { performance, PerformanceObserver } from 'node:perf_hooks';

const observer = new PerformanceObserver((list) => {
  console.log(list.getEntries().map(({ name, entryType, detail }) => [name, entryType, detail]));
  observer.disconnect();
});
observer.observe({ entryTypes: ['mark', 'measure'] });
performance.mark('a', { detail: { step: 1 }, startTime: 5 });
performance.mark('b', { startTime: 9 });
const measure = performance.measure('a to b', 'a', 'b');
console.log(
  measure.duration,
  measure.startTime,
  performance.getEntriesByName('a').length,
  performance.getEntriesByType('measure').length,
);
performance.clearMarks('a');
console.log(performance.getEntriesByType('mark').map(({ name }) => name));
try {
  performance.measure('x', 'never marked');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
