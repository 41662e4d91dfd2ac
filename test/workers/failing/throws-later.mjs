/** Never answers; what it started fails outside of the task. */
export function drawSpan() {
  setTimeout(() => {
    throw new TypeError('nobody is there to catch this');
  }, 5);
  return new Promise(() => {});
}
