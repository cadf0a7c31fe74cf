package org.rapport.platform;

import java.time.LocalDate;
import java.util.Objects;

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
 * @param about a name people know the subject by; at most 200 characters are kept
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

  public WorkItem {
    Objects.requireNonNull(module, "module");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(path, "path");
    if ((account == null) == (permission == null)) {
      throw new IllegalArgumentException("work is for one person or for a permission");
    }
    about = shortened(about);
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

  private static String shortened(String name) {
    String given = Objects.requireNonNullElse(name, "");
    int end = Math.min(given.codePointCount(0, given.length()), LONGEST_NAME);
    return given.substring(0, given.offsetByCodePoints(0, end));
  }
}
