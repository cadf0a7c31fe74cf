package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapport.feedback.routing.KeepRule;
import org.rapport.feedback.routing.ListRules;
import org.rapport.feedback.routing.Rule;

/** The rules of routing in their order, which is changed here. */
@Named
@RequestScoped
public class RoutingPage {

  @Inject private ListRules listRules;
  @Inject private KeepRule keepRule;
  @Inject private RoutingWords words;

  private List<Rule> rules;

  public List<Rule> getRules() {
    if (rules == null) {
      rules = listRules.all();
    }
    return rules;
  }

  public String up(long id) {
    return move(id, -1);
  }

  public String down(long id) {
    return move(id, 1);
  }

  private String move(long id, int by) {
    List<Long> ids =
        new ArrayList<>(getRules().stream().filter(rule -> !rule.ended()).map(Rule::id).toList());
    int from = ids.indexOf(id);
    if (from >= 0 && from + by >= 0 && from + by < ids.size()) {
      Collections.swap(ids, from, from + by);
      keepRule.ordered(ids);
    }
    return "/staff/admin/routing?faces-redirect=true";
  }

  public boolean isFirst(Rule rule) {
    return rule.ended() || getRules().get(0).id() == rule.id();
  }

  public boolean isLast(Rule rule) {
    long last =
        getRules().stream().filter(one -> !one.ended()).mapToLong(Rule::id).reduce(0, (a, b) -> b);
    return rule.ended() || rule.id() == last;
  }

  public String name(Rule rule) {
    return words.name(rule);
  }

  public String fits(Rule rule) {
    return words.fits(rule.conditions());
  }

  public String does(Rule rule) {
    return words.does(rule.effect());
  }
}
