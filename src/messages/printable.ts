const BLANK = /\s+/gu;
/** Control characters, halves of characters, and marks that turn the direction of the text. */
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes any text safe to print on one line: runs of blanks become one space, control and
 * direction characters become U+FFFD. What a user wrote can then neither break a line nor
 * steer a terminal.
 */
export function printable(text: string): string {
  return text.replace(BLANK, ' ').replace(UNSAFE, '\ufffd').trim();
}
