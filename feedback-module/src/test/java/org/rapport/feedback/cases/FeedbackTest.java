package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;

/** What is taken, what is cleaned and what is refused, all of it at once. */
class FeedbackTest {

  private static final Contact ANN = new Contact("Ann", null, null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "#{7*7} ${7*7}",
        "'; drop table feedback.cases; --",
        "=1+1",
        "مرحبا \u202E123\u202C",
        "👩‍👩‍👧 家庭",
        "../../etc/passwd"
      })
  void text_is_kept_as_it_was_typed(String typed) {
    Feedback feedback = feedback("en", typed, typed, ANN);

    assertThat(feedback.subject()).isEqualTo(typed);
    assertThat(feedback.text()).isEqualTo(typed);
  }

  @Test
  void a_subject_is_one_line_and_a_text_keeps_its_lines() {
    Feedback feedback = feedback("en", "Bcc: x\r\nSubject: y", "one\r\ntwo\rthree\u0000", ANN);

    assertThat(feedback.subject()).isEqualTo("Bcc: x Subject: y");
    assertThat(feedback.text()).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void an_emoji_counts_as_one_character_and_nothing_is_cut() {
    assertThat(feedback("en", "👍".repeat(Limits.SUBJECT), "x", ANN).subject())
        .hasSize(2 * Limits.SUBJECT);
    assertThat(fields(() -> feedback("en", "👍".repeat(Limits.SUBJECT + 1), "x", ANN)))
        .containsExactly("subject");
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThat(
            fields(
                () ->
                    Feedback.typed(
                        "GOSSIP",
                        null,
                        Channel.PORTAL,
                        "fr",
                        " ",
                        "x".repeat(20_001),
                        null,
                        null,
                        null)))
        .containsExactlyInAnyOrder("type", "identity", "subject", "text", "language");
  }

  @Test
  void choices_are_taken_in_any_case() {
    Feedback feedback =
        Feedback.typed("complaint", "Anonymous", Channel.PORTAL, "zh", "a", "b", null, null, null);

    assertThat(feedback.type()).isEqualTo(FeedbackType.COMPLAINT);
    assertThat(feedback.language()).isEqualTo("zh-CN");
  }

  @Test
  void who_sends_by_name_gives_one_and_who_stays_anonymous_gives_none() {
    assertThat(fields(() -> sent(Identity.NAMED, null))).containsExactly("contact.name");
    assertThat(fields(() -> sent(Identity.CONFIDENTIAL, null))).containsExactly("contact.name");
    assertThat(fields(() -> sent(Identity.ANONYMOUS, ANN))).containsExactly("contact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann",
        "ann@",
        "ann@example",
        "a@b.c, d@e.f",
        "ann@example.org\nBcc: all@example.org",
        "<ann@example.org>",
        "ann@exa mple.org"
      })
  void an_address_that_is_none_is_refused(String typed) {
    assertThat(fields(() -> new Contact(null, typed, null))).containsExactly("contact.email");
  }

  @Test
  void an_address_may_be_chinese() {
    assertThat(new Contact(null, "李@例子.中国", null).email()).isEqualTo("李@例子.中国");
  }

  private static Feedback sent(Identity identity, Contact contact) {
    return new Feedback(
        FeedbackType.COMPLAINT, identity, Channel.PORTAL, "en", "a", "b", null, null, contact);
  }

  private static Feedback feedback(String language, String subject, String text, Contact contact) {
    return new Feedback(
        FeedbackType.COMPLAINT,
        Identity.NAMED,
        Channel.PORTAL,
        language,
        subject,
        text,
        null,
        null,
        contact);
  }

  private static List<String> fields(Supplier<?> typed) {
    try {
      typed.get();
      return List.of();
    } catch (Invalid invalid) {
      return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }
  }
}
