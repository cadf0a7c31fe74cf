package org.rapport.feedback.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.routing.RuleConditions;
import org.rapport.feedback.routing.RuleEffect;
import org.rapport.feedback.routing.RuleEntry;

/**
 * A rule of routing as it shall be; what is left out asks for nothing or does nothing.
 *
 * @param ended true where it shall be asked no more
 * @param type COMPLAINT, QUESTION, SUGGESTION or COMPLIMENT
 * @param severity at least LOW, MEDIUM, HIGH or CRITICAL
 * @param group id of a stakeholder group
 * @param service words of which service, person or place a case is about
 * @param keywords any of these anywhere in what was written, Chinese or English
 * @param handlers sign-in names; whoever of them has the fewest open cases gets it
 * @param queue label it is put under
 * @param leastSeverity nobody may assess it as less severe
 * @param alerts sign-in names of who is told at once
 */
public record RuleInput(
    String nameEnglish,
    String nameChinese,
    boolean ended,
    String type,
    String severity,
    Long group,
    String service,
    List<String> keywords,
    List<String> handlers,
    String queue,
    String leastSeverity,
    List<String> alerts) {

  /**
   * @param account of a sign-in name; null where nobody has it
   */
  RuleEntry entry(Function<String, Long> account) {
    Violations violations = new Violations();
    RuleEntry entry =
        new RuleEntry(
            nameEnglish,
            nameChinese,
            ended,
            new RuleConditions(
                violations.optionalChoice(FeedbackType.class, type, "type"),
                violations.optionalChoice(Severity.class, severity, "severity"),
                group,
                service,
                given(keywords)),
            new RuleEffect(
                accounts(handlers, "handlers", account, violations),
                queue,
                violations.optionalChoice(Severity.class, leastSeverity, "leastSeverity"),
                accounts(alerts, "alerts", account, violations)));
    violations.refuse();
    return entry;
  }

  static List<Long> accounts(
      List<String> logins, String field, Function<String, Long> account, Violations violations) {
    List<Long> found = new ArrayList<>();
    for (String login : given(logins)) {
      Long id = account.apply(login);
      if (id == null) {
        violations.add(field, "invalid.staff");
      } else {
        found.add(id);
      }
    }
    return found;
  }

  private static List<String> given(List<String> words) {
    return words == null ? List.of() : words.stream().filter(word -> word != null).toList();
  }
}
