/** Never comes to an end by itself. */
export function drawSpan() {
  for (;;);
}
