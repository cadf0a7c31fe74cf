package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/** Factors outside the house, on PostgreSQL. */
@Tag("database")
class FactorTest {

  private final ModelsDatabase models = new ModelsDatabase();
  private final LocalDate today = LocalDate.ofInstant(Drafts.AT, models.clock.getZone());

  @AfterEach
  void close() {
    models.close();
  }

  @Test
  void J19_factors_that_last_come_by_kind_and_those_that_are_over_come_last() {
    add(entry(FactorKind.POLITICAL, 40, today.minusDays(1)));
    add(entry(FactorKind.LEGAL, 30, null));
    add(entry(FactorKind.ECONOMIC, 90, today));
    add(entry(FactorKind.LEGAL, 10, null));

    List<FactorView> all = models.in(m -> m.factors().all());

    assertThat(all)
        .extracting(one -> one.facts().kind())
        .containsExactly(
            FactorKind.ECONOMIC, FactorKind.LEGAL, FactorKind.LEGAL, FactorKind.POLITICAL);
    assertThat(all.get(1).facts()).isEqualTo(entry(FactorKind.LEGAL, 10, null));
    assertThat(all).extracting(FactorView::lasting).containsExactly(true, true, true, false);
    assertThat(models.audited).anyMatch(line -> line.startsWith("factor.added"));
  }

  @Test
  void J19_a_change_takes_the_version_that_was_read() {
    long id = add(entry(FactorKind.SOCIAL, 10, null));
    models.doing(m -> m.factors().change(id, 1, entry(FactorKind.SOCIAL, 10, today)));

    assertThatThrownBy(
            () -> models.doing(m -> m.factors().change(id, 1, entry(FactorKind.LEGAL, 10, null))))
        .isInstanceOf(Refusal.class);
    assertThat(models.<FactorView>in(m -> m.factors().with(id)).facts().until()).isEqualTo(today);
  }

  @Test
  void J19_everything_wrong_is_said_at_once() {
    FactorEntry wrong =
        new FactorEntry(null, " ", null, "x".repeat(1001), today.plusDays(1), today.minusDays(1));

    assertThatThrownBy(() -> add(wrong))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactlyInAnyOrder(
                        "kind", "what", "effect", "evidence", "since", "until"));
  }

  private long add(FactorEntry entry) {
    return models.in(m -> m.factors().add(entry));
  }

  private FactorEntry entry(FactorKind kind, int daysAgo, LocalDate until) {
    return new FactorEntry(kind, "What", "Effect 🙂", "Known by", today.minusDays(daysAgo), until);
  }
}
