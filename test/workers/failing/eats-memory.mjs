/** Takes memory until the thread is ended for it. */
export function drawSpan() {
  const eaten = [];
  for (;;) eaten.push(Array.from({ length: 10_000 }, (_one, at) => `${at}`));
}
