package org.rapport.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.kernel.Message;
import org.rapport.platform.RequestLanguage;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Texts;

class BundleTextsTest {

  private final Texts texts = TestTexts.with(new TestSettings(Path.of("unused")));

  @AfterEach
  void clear() {
    RequestLanguage.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, 审计员",
    "zh, 审计员",
    "zh-TW, 审计员",
    "zh-Hans-SG, 审计员",
    "en, Auditor",
    "en-GB, Auditor",
    "de, Auditor",
    "und, Auditor"
  })
  void every_language_gets_the_nearer_of_ours(String tag, String expected) {
    assertThat(texts.in(Locale.forLanguageTag(tag), "platform", "role.AUDITOR"))
        .isEqualTo(expected);
  }

  @Test
  void the_servers_own_language_plays_no_part() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertThat(texts.in(Texts.ENGLISH, "platform", "role.CUSTODIAN")).startsWith("Custodian");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void values_are_written_as_the_language_writes_them() {
    Message message = Message.of("platform", "files.tooLarge", "a.pdf", 12345);
    assertThat(texts.in(Texts.ENGLISH, message)).contains("12,345 MB");
    assertThat(texts.in(Texts.CHINESE, message)).contains("12,345 MB");
    Message day = Message.of("platform", "files.empty", LocalDate.of(2026, 2, 17));
    assertThat(texts.in(Texts.ENGLISH, day)).contains("Feb 17, 2026");
    assertThat(texts.in(Texts.CHINESE, day)).contains("2026年2月17日");
    Message moment = Message.of("platform", "files.empty", Instant.parse("2026-02-16T20:00:00Z"));
    assertThat(texts.in(Texts.CHINESE, moment)).contains("2026年2月17日").contains("4:00");
  }

  @Test
  void braces_and_quotes_in_values_stay_as_typed() {
    Message message = Message.of("platform", "files.empty", "it's {0} #{7*7}");
    assertThat(texts.in(Texts.ENGLISH, message)).contains("it's {0} #{7*7}");
  }

  @Test
  void a_sentence_within_a_sentence_is_in_the_same_language() {
    Message outer = Message.of("platform", "files.empty", Message.of("platform", "role.AUDITOR"));
    assertThat(texts.in(Texts.CHINESE, outer)).contains("审计员");
  }

  @Test
  void the_request_decides_and_background_work_speaks_english() {
    assertThat(texts.language()).isEqualTo(Texts.ENGLISH);
    RequestLanguage.set(Locale.forLanguageTag("zh-HK"));
    assertThat(texts.language()).isEqualTo(Texts.CHINESE);
    assertThat(texts.here(Message.of("platform", "role.AUDITOR"))).isEqualTo("审计员");
  }
}
