package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.Drafts.TODAY;
import static org.rapport.stakeholder.models.Drafts.by;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.confirmations.ConfirmationView;

class CultureTest {

  private static final EvidenceEntry SURVEY =
      new EvidenceEntry(
          CultureElement.OPENNESS, TODAY, "9 of 10 dare to speak up", "https://example.org/survey");

  @Test
  void J19_an_analysis_says_something_about_each_of_the_five_elements() {
    CultureAnalysis analysis = new CultureAnalysis(entry(TODAY, 4), null, by(7));

    assertThat(analysis.entry()).isEqualTo(entry(TODAY, 4));
    CultureEntry half = new CultureEntry(TODAY, "Half", entry(TODAY, 4).findings().subList(0, 4));
    assertInvalid(() -> new CultureAnalysis(half, null, by(7)), "findings");
  }

  @Test
  void J19_marks_go_from_one_to_five_and_no_analysis_is_of_a_day_to_come() {
    assertInvalid(() -> new CultureAnalysis(entry(TODAY.plusDays(1), 3), null, by(7)), "on");
    assertThatThrownBy(() -> new CultureAnalysis(entry(TODAY, 6), null, by(7)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void J19_a_later_analysis_leaves_the_earlier_one_as_it_was() {
    CultureAnalysis first = new CultureAnalysis(entry(TODAY.minusDays(30), 2), null, by(7));
    CultureAnalysis second = new CultureAnalysis(entry(TODAY, 4), first, by(7));

    assertRefused(
        () -> new CultureAnalysis(entry(TODAY.minusDays(1), 3), second, by(7)),
        "models.culture.notLater");
    assertRefused(
        () -> first.describe(entry(TODAY.minusDays(30), 5), false, by(7)), "models.culture.past");
    assertRefused(() -> first.show(SURVEY, false, by(7)), "models.culture.past");
    second.describe(entry(TODAY, 5), true, by(8));
    assertThat(second.entry()).isEqualTo(entry(TODAY, 5));
    assertRefused(
        () -> second.describe(entry(TODAY.minusDays(2), 5), true, by(8)),
        "models.culture.dayStays");
  }

  @Test
  void J19_evidence_is_dated_and_says_who_and_where() {
    CultureAnalysis analysis = new CultureAnalysis(entry(TODAY, 4), null, by(7));

    analysis.show(SURVEY, true, by(8));

    assertThat(analysis.evidence()).extracting(Evidence::entry).containsExactly(SURVEY);
    assertThat(analysis.evidence().get(0).notedBy()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "example.org", "ht tp://x"})
  void J19_a_link_of_evidence_leads_to_a_web_page_and_nowhere_else(String link) {
    EvidenceEntry wrong = new EvidenceEntry(CultureElement.LEARNING, TODAY, "Seen", link);

    assertInvalid(() -> wrong.checked(TODAY), "link");
  }

  @Test
  @Tag("database")
  void J19_analyses_and_evidence_come_back_from_the_database_the_newest_first() {
    try (ModelsDatabase models = new ModelsDatabase()) {
      long first = models.in(m -> m.culture().begin(entry(TODAY.minusDays(9), 2)));
      models.doing(m -> m.culture().show(first, SURVEY));
      long second = models.in(m -> m.culture().begin(entry(TODAY, 4)));

      List<CultureView> all = models.in(m -> m.culture().all());

      assertThat(all).extracting(CultureView::id).containsExactly(second, first);
      assertThat(all).extracting(CultureView::newest).containsExactly(true, false);
      assertThat(all.get(1).of(CultureElement.OPENNESS).get(0).facts()).isEqualTo(SURVEY);
      assertThat(all.get(1).of(CultureElement.OPENNESS).get(0).notedBy()).isEqualTo("Ann Lee");
      assertThat(all.get(0).facts()).isEqualTo(entry(TODAY, 4));
      assertRefused(
          () -> models.doing(m -> m.culture().show(first, SURVEY)), "models.culture.past");
      models.doing(m -> m.culture().describe(second, all.get(0).version(), entry(TODAY, 5)));
      assertThat(models.<CultureView>in(m -> m.culture().with(second)).facts())
          .isEqualTo(entry(TODAY, 5));
    }
  }

  @Test
  @Tag("database")
  void J19_what_a_wider_audience_said_belongs_to_the_analysis_that_held_on_its_day() {
    try (ModelsDatabase models = new ModelsDatabase()) {
      assertRefused(
          () -> models.in(m -> m.confirmCulture().with(said(TODAY, "Too early"))),
          "models.culture.confirm.nothing");
      models.in(m -> m.culture().begin(entry(TODAY.minusDays(9), 2)));
      models.in(m -> m.culture().begin(entry(TODAY.minusDays(2), 4)));
      assertRefused(
          () -> models.in(m -> m.confirmCulture().with(said(TODAY.minusDays(10), "Too early"))),
          "models.culture.confirm.nothing");

      models.in(m -> m.confirmCulture().with(said(TODAY.minusDays(3), "The first one")));
      models.in(m -> m.confirmCulture().with(said(TODAY.minusDays(2), "The second one")));
      models.in(m -> m.confirmCulture().with(said(null, "The second one again")));

      List<CultureView> all = models.in(m -> m.culture().all());
      assertThat(all.get(0).confirmations())
          .extracting(ConfirmationView::said)
          .containsExactly("The second one again", "The second one");
      assertThat(all.get(0).changedSince()).isFalse();
      assertThat(all.get(1).confirmations())
          .extracting(ConfirmationView::said)
          .containsExactly("The first one");
      assertThat(all.get(1).changedSince())
          .as("written down today, three days after the audience met")
          .isTrue();
      assertThat(models.audited).anyMatch(line -> line.startsWith("culture.confirmed "));
    }
  }

  private static ConfirmationEntry said(LocalDate on, String said) {
    return new ConfirmationEntry(on, "Staff council", said);
  }

  private static CultureEntry entry(LocalDate on, int mark) {
    return new CultureEntry(
        on,
        "We are getting there",
        Stream.of(CultureElement.values())
            .map(element -> new CultureFinding(element, mark, "Finding on " + element))
            .toList());
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("stakeholder:" + key);
  }

  private static void assertInvalid(ThrowingCallable act, String field) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly(field));
  }
}
