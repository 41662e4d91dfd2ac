/** What every face says of itself. */
export const DISCLAIMER =
  'This is a reconstruction from stated facts. It is not a determination of the Department of State, and it is not legal advice.';
