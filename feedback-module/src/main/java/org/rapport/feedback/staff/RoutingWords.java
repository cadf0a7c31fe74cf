package org.rapport.feedback.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.feedback.routing.Miss;
import org.rapport.feedback.routing.Rule;
import org.rapport.feedback.routing.RuleConditions;
import org.rapport.feedback.routing.RuleEffect;
import org.rapport.feedback.routing.Verdict;
import org.rapport.kernel.Message;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** Says rules of routing in words. */
@ApplicationScoped
class RoutingWords {

  private LimitWords limits;
  private StaffDirectory staff;
  private Texts texts;

  protected RoutingWords() {}

  @Inject
  RoutingWords(LimitWords limits, StaffDirectory staff, Texts texts) {
    this.limits = limits;
    this.staff = staff;
    this.texts = texts;
  }

  String name(Rule rule) {
    return rule.name().in(texts.language());
  }

  /** Which cases it is for. */
  String fits(RuleConditions conditions) {
    List<String> words = new ArrayList<>();
    if (conditions.type() != null) {
      words.add(text("type." + conditions.type()));
    }
    if (conditions.severity() != null) {
      words.add(text("routing.fits.severity", text("severity." + conditions.severity())));
    }
    if (conditions.group() != null) {
      words.add(text("limits.fits.group", limits.group(conditions.group())));
    }
    if (conditions.service() != null) {
      words.add(text("routing.fits.service", conditions.service()));
    }
    if (!conditions.keywords().isEmpty()) {
      words.add(text("routing.fits.keywords", list(conditions.keywords())));
    }
    return words.isEmpty() ? text("limits.fits.all") : String.join(" · ", words);
  }

  /** What it does. */
  String does(RuleEffect effect) {
    List<String> words = new ArrayList<>();
    if (!effect.handlers().isEmpty()) {
      words.add(text("routing.does.assign", names(effect.handlers())));
    }
    if (effect.queue() != null) {
      words.add(text("routing.does.queue", effect.queue()));
    }
    if (effect.leastSeverity() != null) {
      words.add(text("routing.does.severity", text("severity." + effect.leastSeverity())));
    }
    if (!effect.alerts().isEmpty()) {
      words.add(text("routing.does.alert", names(effect.alerts())));
    }
    return String.join(" · ", words);
  }

  /** Why it does not fire. */
  String misses(Verdict verdict) {
    return verdict.misses().stream()
        .map(miss -> miss(miss, verdict.rule()))
        .collect(Collectors.joining(" "));
  }

  private String miss(Miss miss, Rule rule) {
    RuleConditions asked = rule.conditions();
    return switch (miss) {
      case TYPE -> text("routing.miss.TYPE", text("type." + asked.type()));
      case SEVERITY -> text("routing.miss.SEVERITY", text("severity." + asked.severity()));
      case GROUP -> text("routing.miss.GROUP", limits.group(asked.group()));
      case SERVICE -> text("routing.miss.SERVICE", asked.service());
      case KEYWORD -> text("routing.miss.KEYWORD", list(asked.keywords()));
      default -> text("routing.miss." + miss);
    };
  }

  String names(Collection<Long> accounts) {
    return list(staff.withIds(accounts).values().stream().map(StaffMember::name).sorted().toList());
  }

  private String list(List<String> words) {
    return String.join(text("routing.separator"), words);
  }

  String text(String key, Object... arguments) {
    return texts.here(Message.of("feedback", key, arguments));
  }
}
