package org.rapport.feedback.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.kernel.BilingualName;

/** Which rule fires for a case, and why the others do not (C6). */
class TrialTest {

  private static final long ANN = 1;
  private static final RuleEffect TO_ANN = new RuleEffect(List.of(ANN), null, null, List.of());

  private int rules;

  @Test
  void C6_the_first_rule_that_fits_fires_and_each_before_it_says_why_it_does_not() {
    Trial trial =
        trial(
            of(FeedbackType.COMPLAINT, null, null, "3号楼", "电梯坏了，很危险"),
            rule(new RuleConditions(FeedbackType.QUESTION, null, null, null, List.of())),
            rule(new RuleConditions(null, Severity.HIGH, 7L, "门诊", List.of("着火"))),
            rule(new RuleConditions(FeedbackType.COMPLAINT, null, null, "3号", List.of("危险"))),
            rule(RuleConditions.NONE));

    assertThat(trial.asked())
        .extracting(Verdict::misses)
        .containsExactly(
            List.of(Miss.TYPE),
            List.of(Miss.NOT_ASSESSED, Miss.NOT_LINKED, Miss.SERVICE, Miss.KEYWORD),
            List.of());
    assertThat(trial.fires().id()).isEqualTo(3);
    assertThat(trial.handler()).isEqualTo(ANN);
  }

  @Test
  void C6_where_no_rule_fits_nobody_gets_the_case() {
    Trial trial =
        trial(
            of(FeedbackType.QUESTION, Severity.LOW, Set.of(8L), null, "When do you open?"),
            rule(new RuleConditions(null, Severity.HIGH, 7L, null, List.of())));

    assertThat(trial.fires()).isNull();
    assertThat(trial.handler()).isNull();
    assertThat(trial.asked().get(0).misses()).containsExactly(Miss.SEVERITY, Miss.GROUP);
    assertThat(trial(of(FeedbackType.QUESTION, null, null, null, "?")).fires()).isNull();
  }

  @Test
  void C6_a_severity_means_at_least_that_one() {
    Rule high = rule(new RuleConditions(null, Severity.HIGH, null, null, List.of()));

    assertThat(trial(of(FeedbackType.COMPLAINT, Severity.MEDIUM, null, null, "x"), high).fires())
        .isNull();
    assertThat(trial(of(FeedbackType.COMPLAINT, Severity.HIGH, null, null, "x"), high).fires())
        .isEqualTo(high);
    assertThat(trial(of(FeedbackType.COMPLAINT, Severity.CRITICAL, null, null, "x"), high).fires())
        .isEqualTo(high);
  }

  @Test
  void C6_keywords_are_found_in_any_form_in_english_and_as_they_stand_in_chinese() {
    assertThat(isFound("leak", "It is LEAKING again")).isTrue();
    assertThat(isFound("gas leak", "a leak of gas")).isTrue();
    assertThat(isFound("gas", "The gasworks")).isFalse();
    assertThat(isFound("漏气", "厨房漏气了")).isTrue();
    assertThat(isFound("漏气", "漏水，有气味")).isFalse();
    assertThat(isFound("火", "着火")).isTrue();
    assertThat(isFound("ＣＯ中毒", "可能是CO中毒")).isTrue();
    assertThat(isFound("!!", "!!")).isFalse();
    assertThat(isFound("the", "the")).isFalse();
  }

  @Test
  void C6_a_rule_whose_people_may_all_not_handle_the_case_does_not_fire_unless_it_has_a_queue() {
    Rule toAnn = rule(RuleConditions.NONE);
    Rule toAnnInQueue =
        new Rule(
            9,
            9,
            1,
            new BilingualName("Queue", "队列"),
            false,
            RuleConditions.NONE,
            new RuleEffect(List.of(ANN), "Front desk", null, List.of()));
    RoutingTraits traits = of(FeedbackType.COMPLAINT, null, null, null, "about Ann");

    Trial trial = Trial.of(List.of(toAnn, toAnnInQueue), traits, handlers -> Optional.empty());

    assertThat(trial.asked().get(0).misses()).containsExactly(Miss.NOBODY);
    assertThat(trial.fires()).isEqualTo(toAnnInQueue);
    assertThat(trial.handler()).isNull();
  }

  private boolean isFound(String keyword, String text) {
    Rule rule = rule(new RuleConditions(null, null, null, null, List.of("nonsense", keyword)));
    return trial(of(FeedbackType.COMPLAINT, null, null, null, text), rule).fires() != null;
  }

  private static RoutingTraits of(
      FeedbackType type, Severity severity, Set<Long> groups, String about, String text) {
    return new RoutingTraits(type, severity, groups, about, text);
  }

  private Rule rule(RuleConditions conditions) {
    rules++;
    return new Rule(rules, rules, 1, new BilingualName("Rule", "规则"), false, conditions, TO_ANN);
  }

  private static Trial trial(RoutingTraits traits, Rule... inOrder) {
    return Trial.of(List.of(inOrder), traits, handlers -> handlers.stream().findFirst());
  }
}
