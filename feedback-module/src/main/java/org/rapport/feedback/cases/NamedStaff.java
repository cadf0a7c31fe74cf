package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/**
 * Finds members of staff whose whole name stands in what somebody wrote (C6). A single Latin word
 * is no whole name: it may be any word.
 */
@ApplicationScoped
class NamedStaff {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern OTHER = Pattern.compile("[^\\p{IsHan}]+");

  private StaffDirectory staff;

  protected NamedStaff() {}

  @Inject
  NamedStaff(StaffDirectory staff) {
    this.staff = staff;
  }

  /** Whatever they may do, by name: who reads no cases still reads of complaints elsewhere. */
  List<StaffMember> in(Feedback feedback) {
    String text =
        Stream.of(feedback.subject(), feedback.about(), feedback.text(), feedback.remedySought())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return staff.whoMay(Permission.OWN_ACCOUNT).stream()
        .filter(member -> isNamed(member.name(), text))
        .toList();
  }

  static boolean isNamed(String name, String text) {
    return CHINESE.matcher(name).results().anyMatch(part -> text.contains(part.group()))
        || OTHER.matcher(name).results().anyMatch(part -> isWritten(part.group(), text));
  }

  private static boolean isWritten(String name, String text) {
    List<String> words = Arrays.stream(name.strip().split("[\\s·.,]+")).toList();
    String wanted = words.stream().map(Pattern::quote).collect(Collectors.joining("[\\s·.,]+"));
    return words.size() > 1
        && Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + wanted + "(?![\\p{IsLatin}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .find();
  }
}
