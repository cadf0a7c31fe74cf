package org.rapport.feedback.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Shows the rules as they stand in the database. */
@ApplicationScoped
@Transactional
public class ListRules {

  private Rules rules;
  private CurrentUser user;

  protected ListRules() {}

  @Inject
  ListRules(Rules rules, CurrentUser user) {
    this.rules = rules;
    this.user = user;
  }

  /** In their order, ended ones last. */
  public List<Rule> all() {
    user.require(Permission.SETTINGS_MANAGE);
    return rules.all().stream()
        .map(KeptRule::shown)
        .sorted(Comparator.comparing(Rule::ended))
        .toList();
  }

  /**
   * @throws NotFound where there is none
   */
  public Rule with(long id) {
    return all().stream().filter(rule -> rule.id() == id).findFirst().orElseThrow(NotFound::new);
  }
}
