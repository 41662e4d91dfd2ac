/** Fails inside a task. */
export function drawSpan() {
  throw new Error('the third die fell off the table\nand rolled away');
}
