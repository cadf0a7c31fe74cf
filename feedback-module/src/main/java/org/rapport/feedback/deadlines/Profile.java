package org.rapport.feedback.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.kernel.BilingualName;

/**
 * Limits for the cases that fit its conditions, as one version of a profile has them.
 *
 * @param version id of this version
 * @param profile what all versions have in common
 * @param number of this version, from 1 on
 * @param ended whether the profile sets nothing any more
 * @param limits those it sets; the others come from less specific profiles
 */
public record Profile(
    long version,
    long profile,
    int number,
    String nameEnglish,
    String nameChinese,
    LocalDate validFrom,
    boolean ended,
    ProfileConditions conditions,
    Map<LimitKind, Term> limits,
    Instant savedAt) {

  /** The profile for everything that no other one fits; it cannot end. */
  public static final long STANDARD = 1;

  public Profile {
    limits = Map.copyOf(limits);
  }

  /** What Rapport comes with. */
  public static Profile shipped() {
    return new Profile(
        STANDARD,
        STANDARD,
        1,
        "Standard",
        "标准",
        LocalDate.EPOCH,
        false,
        ProfileConditions.NONE,
        Map.of(
            LimitKind.ACKNOWLEDGEMENT, Term.workdays(1),
            LimitKind.STAGE_ONE, Term.workdays(5),
            LimitKind.STAGE_TWO, Term.workdays(20),
            LimitKind.NEXT_UPDATE, Term.workdays(10),
            LimitKind.WARNING, Term.workdays(1)),
        Instant.EPOCH);
  }

  /** Whether it has counted from the beginning. */
  public boolean isSinceEver() {
    return validFrom.equals(LocalDate.EPOCH);
  }

  public boolean isStandard() {
    return profile == STANDARD;
  }

  public BilingualName name() {
    return new BilingualName(nameEnglish, nameChinese);
  }

  /** More conditions first, then the weightier ones, then what was saved last. */
  static int bySpecificity(Profile a, Profile b) {
    int more = Integer.compare(b.conditions.count(), a.conditions.count());
    int weightier = Integer.compare(b.conditions.weight(), a.conditions.weight());
    int later = b.savedAt.compareTo(a.savedAt);
    return more != 0 ? more : weightier != 0 ? weightier : later;
  }

  /** Whether both may fit one case equally well and give it different limits. */
  boolean ties(Profile other) {
    return profile != other.profile
        && !ended
        && !other.ended
        && conditions.count() == other.conditions.count()
        && conditions.mayMeet(other.conditions)
        && limits.entrySet().stream()
            .anyMatch(
                limit -> {
                  Term theirs = other.limits.get(limit.getKey());
                  return theirs != null && !theirs.equals(limit.getValue());
                });
  }
}
