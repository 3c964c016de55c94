/** How far below or above what the reader sees counts as near. */
const margin = '400px';

const callbacks = new Map<Element, () => void>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      callbacks.get(target)?.();
      callbacks.delete(target);
    }
  },
  { rootMargin: margin },
);

/** Calls back once, when the reader comes near an element. */
export function whenNear(element: Element, callback: () => void): void {
  callbacks.set(element, callback);
  observer.observe(element);
}
