package org.rapport.feedback.deadlines;

import java.util.List;

/** All versions of all profiles; there are few, and none ever changes or goes away. */
interface ProfileVersions {

  /** By profile and number. */
  List<Profile> all();

  void add(Profile version, Long savedBy);

  /** Until this transaction ends nobody else adds a version. */
  void takeTurns();
}
