package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.routing.RoutingTraits;
import org.rapport.feedback.routing.RulesInForce;
import org.rapport.feedback.routing.Trial;
import org.rapport.kernel.Text;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Tries the rules of routing with a case that somebody makes up; nothing is kept (C6). */
@ApplicationScoped
@Transactional
public class TryRouting {

  private RulesInForce rules;
  private StaffDirectory staff;
  private CurrentUser user;

  protected TryRouting() {}

  @Inject
  TryRouting(RulesInForce rules, StaffDirectory staff, CurrentUser user) {
    this.rules = rules;
    this.staff = staff;
    this.user = user;
  }

  /**
   * @param severity null for not assessed yet
   * @param group a group of the linked stakeholder, or null for none linked
   * @throws org.rapport.kernel.Invalid for {@code type}, {@code about} or {@code text}
   */
  public Trial with(FeedbackType type, Severity severity, Long group, String about, String text) {
    user.require(Permission.SETTINGS_MANAGE);
    Violations violations = new Violations();
    if (type == null) {
      violations.add("type", "invalid.typeMissing");
    }
    String place = violations.take(() -> Text.optional(about, "about", Limits.ABOUT));
    String words = violations.take(() -> Text.required(text, "text", Limits.TEXT));
    violations.refuse();
    String all = Stream.of(place, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return Trial.of(
        rules.inOrder(),
        new RoutingTraits(type, severity, group == null ? null : Set.of(group), place, all),
        handlers -> choice(handlers, all));
  }

  /** The first who may handle cases and is not named; how much each has to do differs by then. */
  private Optional<Long> choice(List<Long> handlers, String text) {
    return staff.whoMay(Permission.CASES_HANDLE).stream()
        .filter(member -> handlers.contains(member.id()))
        .filter(member -> !NamedStaff.isNamed(member.name(), text))
        .map(StaffMember::id)
        .findFirst();
  }
}
