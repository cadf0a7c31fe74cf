package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Severity;
import org.rapport.platform.Role;
import org.rapport.platform.calendar.DayKind;
import org.rapport.platform.signin.SessionKind;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.GroupEntry;
import org.rapport.stakeholder.registry.StakeholderEntry;

/** Every code that the audit trail holds has a word in both languages. */
class AuditWordsTest {

  private static final List<String> MODULES =
      List.of("platform", "stakeholder", "feedback", "reporting");

  @Test
  void every_choice_that_is_audited_has_a_word() {
    Stream.of(
            Severity.values(),
            Finding.values(),
            Channel.values(),
            Role.values(),
            DayKind.values(),
            SessionKind.values(),
            StakeholderStatus.values())
        .flatMap(Arrays::stream)
        .forEach(choice -> assertWord("audit.value." + choice.name()));
  }

  @Test
  void every_field_that_may_be_audited_as_changed_has_a_word() {
    Stream.of(StakeholderEntry.class, ContactEntry.class, GroupEntry.class)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .forEach(name -> assertWord("audit.value." + name));
  }

  private static void assertWord(String key) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertThat(MODULES.stream().filter(module -> has(module, language, key)))
          .as(key + " " + language)
          .hasSize(1);
    }
  }

  private static boolean has(String module, Locale language, String key) {
    try {
      return !ResourceBundle.getBundle("org.rapport." + module + ".messages", language)
          .getString(key)
          .isBlank();
    } catch (MissingResourceException none) {
      return false;
    }
  }
}
