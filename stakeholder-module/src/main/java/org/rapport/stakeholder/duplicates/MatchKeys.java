package org.rapport.stakeholder.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short texts of which two likely duplicates share at least one, so that an index finds the few to
 * be compared among all. A key that very many share tells nothing and is passed over, but for what
 * names one organization or reaches one place: of those some are enough.
 */
final class MatchKeys {

  /** A key more stakeholders than this share tells little. */
  static final int MOST_SHARING = 50;

  /** So many are compared of those that share what names one. */
  private static final int SOME = 5;

  private static final List<String> NAME_ONE = List.of("o=", "@", "#");

  /** Of one that has nothing to be told by, such as a name of signs alone. */
  private static final String NOTHING = "-";

  private static final int LONGEST = 60;
  private static final int PART = 4;

  private MatchKeys() {}

  static Set<String> of(Portrait portrait) {
    Set<String> keys = new TreeSet<>();
    String kind = portrait.person() ? "p" : "o";
    for (ReadName name : portrait.names()) {
      keys.add(kind + "=" + shortened(name.core()));
      if (!name.reading().isEmpty()) {
        keys.add(kind + "~" + shortened(name.reading()));
      }
      if (!portrait.person()) {
        parts(keys, name.core());
      }
    }
    portrait.emails().forEach(email -> keys.add("@" + shortened(email)));
    portrait.phones().forEach(phone -> keys.add("#" + phone));
    if (keys.isEmpty()) {
      keys.add(NOTHING);
    }
    return keys;
  }

  /** Leaves of those that share a key whom it is worth to compare. */
  static <T> void narrow(Map<String, List<T>> sharing) {
    sharing.replaceAll(
        (key, all) ->
            all.size() > MOST_SHARING && NAME_ONE.stream().anyMatch(key::startsWith)
                ? all.subList(0, SOME)
                : all);
    sharing.values().removeIf(all -> all.size() > MOST_SHARING);
  }

  /** Names of organizations that begin or end alike. */
  private static void parts(Set<String> keys, String core) {
    int length = core.codePointCount(0, core.length());
    if (length >= PART) {
      keys.add("o<" + core.substring(0, core.offsetByCodePoints(0, PART)));
      keys.add("o>" + core.substring(core.offsetByCodePoints(core.length(), -PART)));
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }
}
