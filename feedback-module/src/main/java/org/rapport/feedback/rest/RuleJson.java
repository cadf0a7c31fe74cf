package org.rapport.feedback.rest;

import java.util.List;
import java.util.function.LongFunction;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.routing.Rule;

/**
 * A rule of routing.
 *
 * @param place in the order in which rules are asked
 * @param version to be given as If-Match when it is changed
 */
public record RuleJson(
    long id,
    int place,
    int version,
    String nameEnglish,
    String nameChinese,
    boolean ended,
    FeedbackType type,
    Severity severity,
    Long group,
    String service,
    List<String> keywords,
    List<String> handlers,
    String queue,
    Severity leastSeverity,
    List<String> alerts) {

  /**
   * @param login sign-in name of an account
   */
  static RuleJson of(Rule rule, LongFunction<String> login) {
    return new RuleJson(
        rule.id(),
        rule.place(),
        rule.version(),
        rule.name().english(),
        rule.name().chinese(),
        rule.ended(),
        rule.conditions().type(),
        rule.conditions().severity(),
        rule.conditions().group(),
        rule.conditions().service(),
        rule.conditions().keywords(),
        rule.effect().handlers().stream().map(login::apply).toList(),
        rule.effect().queue(),
        rule.effect().leastSeverity(),
        rule.effect().alerts().stream().map(login::apply).toList());
  }
}
