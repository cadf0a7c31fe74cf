package org.rapport.platform;

import java.time.LocalDate;
import java.util.Objects;
import org.rapport.kernel.BilingualName;

/**
 * Something a member of staff has to do, as the today page shows it.
 *
 * @param module whose bundle says what to do, by the key {@code work.<kind>} with {@code about} as
 *     {@code {0}}
 * @param kind for example {@code map.reassess}
 * @param subject what it is about, unique within the kind, for example a stakeholder's id
 * @param account who has to do it; null where anybody with {@code permission} may
 * @param permission who may approve it where {@code account} is null, otherwise null
 * @param askedBy who waits for it and so may not approve it, null where nobody does
 * @param dueOn the last day, null where there is none
 * @param about a name people know the subject by, or {@link #inBoth}; at most 200 characters are
 *     kept
 * @param path the page where it is done, for example {@code /staff/models/deviation?id=7}
 */
public record WorkItem(
    String module,
    String kind,
    String subject,
    Long account,
    Permission permission,
    Long askedBy,
    LocalDate dueOn,
    String about,
    String path) {

  private static final int LONGEST_NAME = 200;

  /** Between the names of a subject that has one in each language. */
  private static final String AND = "\u001f";

  public WorkItem {
    Objects.requireNonNull(module, "module");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(path, "path");
    if ((account == null) == (permission == null)) {
      throw new IllegalArgumentException("work is for one person or for a permission");
    }
    about = shortened(about, LONGEST_NAME);
  }

  public static WorkItem of(
      long account,
      String module,
      String kind,
      Object subject,
      LocalDate dueOn,
      String about,
      String path) {
    return new WorkItem(module, kind, subject.toString(), account, null, null, dueOn, about, path);
  }

  /** Waits for the approval of anybody who may give it but {@code askedBy}. */
  public static WorkItem approval(
      Permission permission,
      long askedBy,
      String module,
      String kind,
      Object subject,
      String about,
      String path) {
    return new WorkItem(
        module, kind, subject.toString(), null, permission, askedBy, null, about, path);
  }

  /** For a subject that has a name in each language: readers see theirs. */
  public static String inBoth(BilingualName name) {
    String half = AND + name.chinese();
    int rest = LONGEST_NAME - half.codePointCount(0, half.length());
    return shortened(name.english(), rest) + half;
  }

  /**
   * @param about as it was kept
   * @return a text, or a {@link BilingualName}
   */
  public static Object named(String about) {
    String[] names = about.split(AND, 2);
    return names.length == 1 ? about : new BilingualName(names[0], names[1]);
  }

  private static String shortened(String name, int longest) {
    String given = Objects.requireNonNullElse(name, "");
    int end = Math.min(given.codePointCount(0, given.length()), longest);
    return given.substring(0, given.offsetByCodePoints(0, end));
  }
}
