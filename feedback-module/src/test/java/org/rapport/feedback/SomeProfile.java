package org.rapport.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.Term;

/** Profiles of time limits for tests. */
public final class SomeProfile {

  private SomeProfile() {}

  /** In force since ever; the later the id, the later it was saved. */
  public static Profile of(long id, ProfileConditions conditions, Map<LimitKind, Term> limits) {
    return new Profile(
        id,
        id,
        1,
        "Profile " + id,
        "方案" + id,
        LocalDate.EPOCH,
        false,
        conditions,
        limits,
        Instant.EPOCH.plusSeconds(id));
  }

  /** The standard profile with another limit. */
  public static Profile standard(LimitKind kind, Term term) {
    Map<LimitKind, Term> limits = new EnumMap<>(Profile.shipped().limits());
    limits.put(kind, term);
    return of(Profile.STANDARD, ProfileConditions.NONE, limits);
  }
}
