package org.rapport.feedback.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.SeenCase;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.texts.TestTexts;

/** Texts for messages as they are kept, and as they are filled in for a case (C14). */
@Tag("database")
class TemplatesTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneOffset.UTC);
  private static final TestSettings SETTINGS = new TestSettings(Path.of("target"));

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();

  @BeforeEach
  void signIn() {
    user.signIn(ADA);
  }

  @AfterEach
  void close() {
    db.close();
  }

  private KeepTemplate keep(EntityManager em) {
    return new KeepTemplate(new JpaTemplates(em), user, (action, type, id, details) -> {}, CLOCK);
  }

  private Template keeping(Function<KeepTemplate, Template> use) {
    return db.calling("feedback", em -> use.apply(keep(em)));
  }

  private static TemplateEntry entry(String english, String chinese) {
    return new TemplateEntry("Ask", "询问", english, chinese, false);
  }

  @Test
  void C14_a_template_is_filled_in_the_language_of_the_complainant() {
    long id =
        keeping(
                keep ->
                    keep.added(
                        entry(
                            "Dear {name}: {reference} “{subject}” by {due}. {handler}, {organization}",
                            "{name}：{reference}“{subject}”，{due}前。{handler}，{organization}")))
            .id();

    assertThat(filled(id, SeenCase.chinese("李雷")))
        .matches("李雷：FB-[0-9A-Z-]+“电梯坏了”，2026年11月\\d+日前。Ada，Rapport");
    assertThat(filled(id, SeenCase.anonymous())).startsWith("先生／女士：");
  }

  private String filled(long id, CaseView seen) {
    return db.calling(
        "feedback",
        em -> new FillTemplate(keep(em), user, SETTINGS, TestTexts.with(SETTINGS)).with(id, seen));
  }

  @Test
  void C14_a_placeholder_that_nobody_fills_and_a_missing_language_are_refused() {
    assertThatThrownBy(() -> keeping(keep -> keep.added(entry("Dear {nmae}", " "))))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactlyInAnyOrder("textChinese", "textEnglish"));
    assertThatThrownBy(() -> keeping(keep -> keep.added(entry("{}", "。"))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void C14_of_two_who_change_a_template_at_once_the_second_is_told() {
    keeping(keep -> keep.added(entry("One", "一")));
    keeping(keep -> keep.changed(1, 1, entry("Two", "二")));

    assertThatThrownBy(() -> keeping(keep -> keep.changed(1, 1, entry("Three", "三"))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> keeping(keep -> keep.changed(7, null, entry("x", "x"))))
        .isInstanceOf(NotFound.class);
    assertThat(keeping(keep -> keep.with(1)).text().chinese()).isEqualTo("二");
  }

  @Test
  void C14_only_who_handles_cases_keeps_templates() {
    user.signIn(ADA, Permission.CASES_READ);

    assertThatThrownBy(() -> keeping(keep -> keep.added(entry("x", "x"))))
        .isInstanceOf(Forbidden.class);
  }
}
