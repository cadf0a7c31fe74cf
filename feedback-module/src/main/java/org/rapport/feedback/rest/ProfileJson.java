package org.rapport.feedback.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.feedback.deadlines.SavedProfile;

/**
 * A version of a profile of time limits.
 *
 * @param version number of this version, to be given as If-Match when it is changed
 * @param limits terms such as 5d (working days) or 8h (working hours), by what they limit
 * @param ties ids of profiles that may fit one case as well and say otherwise; only of one just
 *     saved
 */
public record ProfileJson(
    long id,
    int version,
    String nameEnglish,
    String nameChinese,
    LocalDate validFrom,
    boolean ended,
    FeedbackType type,
    Severity severity,
    Long group,
    String contract,
    Map<String, String> limits,
    List<Long> ties) {

  static ProfileJson of(Profile profile) {
    return of(profile, List.of());
  }

  static ProfileJson of(SavedProfile saved) {
    return of(saved.version(), saved.ties());
  }

  private static ProfileJson of(Profile profile, List<Profile> ties) {
    Map<String, String> limits = new TreeMap<>();
    profile.limits().forEach((kind, term) -> limits.put(kind.name(), term.toString()));
    return new ProfileJson(
        profile.profile(),
        profile.number(),
        profile.nameEnglish(),
        profile.nameChinese(),
        profile.validFrom(),
        profile.ended(),
        profile.conditions().type(),
        profile.conditions().severity(),
        profile.conditions().group(),
        profile.conditions().contract(),
        limits,
        ties.stream().map(Profile::profile).toList());
  }
}
