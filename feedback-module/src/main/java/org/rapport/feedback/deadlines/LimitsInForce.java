package org.rapport.feedback.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The time limits of a moment, and the versions of profiles that ever set one. */
public interface LimitsInForce {

  /** As they were known at a moment, also when they have changed since. */
  TimeLimits at(Instant moment);

  /** Labels of the contracts that have time limits of their own now, in order. */
  List<String> contracts();

  /** The version of a profile by its id, to name it. */
  Optional<Profile> version(long id);
}
