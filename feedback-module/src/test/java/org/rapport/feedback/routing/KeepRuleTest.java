package org.rapport.feedback.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.SomeGroups;
import org.rapport.feedback.SomeStaff;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestUser;
import org.rapport.platform.Told;

/** Rules of routing as they are typed, kept, put in order and read again (C6). */
@Tag("database")
class KeepRuleTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneOffset.UTC);

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();
  private final List<String> audited = new ArrayList<>();

  KeepRuleTest() {
    user.signIn(new StaffMember(1, "root", "Root"));
  }

  @AfterEach
  void close() {
    db.close();
  }

  private void keeping(Consumer<KeepRule> use) {
    db.inTransaction("feedback", em -> use.accept(keep(em)));
  }

  private KeepRule keep(EntityManager em) {
    return new KeepRule(
        new JpaRules(em),
        new SomeStaff(ADA),
        new SomeGroups(),
        user,
        (action, type, id, details) -> audited.add(action + " " + id),
        new Told<>(event -> {}),
        CLOCK);
  }

  private List<Rule> inForce() {
    return db.calling("feedback", em -> new KeptRules(new JpaRules(em), CLOCK).inOrder());
  }

  private static RuleEntry safety(String name, boolean ended, List<String> keywords) {
    return new RuleEntry(
        name,
        "安全",
        ended,
        new RuleConditions(
            FeedbackType.COMPLAINT, Severity.LOW, SomeGroups.SPONSORS, " lift ", keywords),
        new RuleEffect(List.of(ADA.id()), " Safety ", Severity.HIGH, List.of(ADA.id())));
  }

  private static RuleEntry everything(String name) {
    return new RuleEntry(
        name,
        "所有",
        false,
        RuleConditions.NONE,
        new RuleEffect(List.of(), "Front desk", null, List.of()));
  }

  @Test
  void C6_a_rule_is_read_again_as_it_was_typed() {
    keeping(keep -> keep.added(safety("Safety", false, List.of("fire", " ", "着火", "fire"))));

    Rule rule = inForce().get(0);
    assertThat(rule.name().chinese()).isEqualTo("安全");
    assertThat(rule.conditions())
        .isEqualTo(
            new RuleConditions(
                FeedbackType.COMPLAINT,
                Severity.LOW,
                SomeGroups.SPONSORS,
                "lift",
                List.of("fire", "着火")));
    assertThat(rule.effect())
        .isEqualTo(new RuleEffect(List.of(ADA.id()), "Safety", Severity.HIGH, List.of(ADA.id())));
    assertThat(audited).containsExactly("routing.saved Safety");
  }

  @Test
  void C6_rules_are_asked_in_the_order_somebody_puts_them_in() {
    keeping(keep -> keep.added(safety("Safety", false, List.of())));
    keeping(keep -> keep.added(everything("Rest")));
    assertThat(inForce())
        .extracting(rule -> rule.name().english())
        .containsExactly("Safety", "Rest");

    keeping(keep -> keep.ordered(List.of(2L, 1L)));

    assertThat(inForce())
        .extracting(rule -> rule.name().english())
        .containsExactly("Rest", "Safety");
    for (List<Long> wrong : List.of(List.of(1L), List.of(1L, 1L), List.of(1L, 2L, 3L))) {
      assertThatThrownBy(() -> keeping(keep -> keep.ordered(wrong))).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void C6_an_ended_rule_is_asked_no_more_but_keeps_its_name() {
    keeping(keep -> keep.added(safety("Safety", false, List.of())));
    keeping(keep -> keep.changed(1, 1, safety("Safety", true, List.of())));

    assertThat(inForce()).isEmpty();
    Rule ended =
        db.calling("feedback", em -> new KeptRules(new JpaRules(em), CLOCK).with(1).orElseThrow());
    assertThat(ended.name().english()).isEqualTo("Safety");
    List<Rule> all = db.calling("feedback", em -> new ListRules(new JpaRules(em), user).all());
    assertThat(all).hasSize(1);
    assertThat(audited).contains("routing.ended Safety");
  }

  @Test
  void C6_of_two_who_change_a_rule_at_once_the_second_is_told() {
    keeping(keep -> keep.added(everything("Rest")));
    keeping(keep -> keep.changed(1, 1, everything("All")));

    assertThatThrownBy(() -> keeping(keep -> keep.changed(1, 1, everything("Other"))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> keeping(keep -> keep.changed(5, null, everything("None"))))
        .isInstanceOf(NotFound.class);
    assertThat(inForce().get(0).name().english()).isEqualTo("All");
  }

  @Test
  void C6_all_that_cannot_be_taken_is_said_at_once() {
    RuleEntry wrong =
        new RuleEntry(
            " ",
            "x".repeat(61),
            false,
            new RuleConditions(null, null, null, null, List.of("k".repeat(61))),
            new RuleEffect(List.of(), null, null, List.of()));

    assertThatThrownBy(() -> keeping(keep -> keep.added(wrong)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("nameEnglish", "nameChinese", "keywords", "handlers"));
    RuleEntry stranger =
        new RuleEntry(
            "a",
            "b",
            false,
            new RuleConditions(null, null, 99L, null, List.of()),
            new RuleEffect(List.of(77L), null, null, List.of(78L)));
    assertThatThrownBy(() -> keeping(keep -> keep.added(stranger)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("group", "handlers", "alerts"));
  }

  @Test
  void C6_only_an_administrator_keeps_rules() {
    user.signIn(ADA, Permission.CASES_HANDLE, Permission.CASES_ASSIGN);

    assertThatThrownBy(() -> keeping(keep -> keep.added(everything("Rest"))))
        .isInstanceOf(Forbidden.class);
  }
}
