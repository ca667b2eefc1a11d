/** What is known of one theme in one council. Not to be inspected is not silence, and silence is not praise. */
export enum Coverage {
  /** At least one finding is on the theme. */
  REPORTED = 'REPORTED',
  /** Visits were held and what they said is known; none of it is on the theme. */
  NOT_REPORTED = 'NOT_REPORTED',
  /** Visits were held, and the graph knows of none of them what was said: nothing to go by. */
  NOT_READ = 'NOT_READ',
  /** No visit was held: nothing to go by. */
  NOT_INSPECTED = 'NOT_INSPECTED',
}

/** Where what is said of one theme in one council goes in the course of time. */
export enum Direction {
  /** Criticism at first, praise at last. */
  IMPROVED = 'IMPROVED',
  /** Praise at first, criticism at last. */
  WORSENED = 'WORSENED',
  /** Criticism throughout. */
  PERSISTING_CONCERN = 'PERSISTING_CONCERN',
  /** Praise throughout. */
  SUSTAINED_STRENGTH = 'SUSTAINED_STRENGTH',
  /** Neither throughout, and no clear change from first to last. */
  MIXED = 'MIXED',
  /** Said only once, so that nothing can be compared. */
  SINGLE_POINT = 'SINGLE_POINT',
}

/** What themes have to share to count as occurring together. */
export enum CoOccurrenceScope {
  FINDING = 'FINDING',
  VISIT = 'VISIT',
  DOCUMENT = 'DOCUMENT',
  COUNCIL = 'COUNCIL',
}
